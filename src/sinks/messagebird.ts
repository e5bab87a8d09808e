import { defineSink } from '../kit/define.js'

const text = { to: '0.recipients', names: { '0.recipients': 'phone' }, content: '0.body' }

/** Bird is its newer name. */
export default defineSink({
  name: 'messagebird', title: 'MessageBird', kind: 'messaging', domains: ['messagebird.com', 'bird.com'],
  packages: ['messagebird'],
  calls: { 'messages.create': text, 'voice_messages.create': text, 'verify.create': { to: '0', names: { 0: 'phone' } }, 'contacts.create': { to: '0', names: { 0: 'phone' }, traits: '1' }, initClient: {} },
})
