import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'tawk', title: 'tawk.to', kind: 'crm', domains: ['tawk.to'],
  packages: ['@tawk.to/tawk-messenger-react', '@tawk.to/tawk-messenger-vue-3'], globals: ['Tawk_API'],
  assignments: { 'Tawk_API.visitor': 'traits' },
  calls: { setAttributes: { traits: '0' }, addEvent: { event: '0', properties: '1' }, login: { id: '0.userId', traits: '0' }, visitor: { traits: '0' } },
})
