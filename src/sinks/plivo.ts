import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const text: readonly CallSpec[] = [
  { when: ['{}'], to: '0.dst', names: { '0.dst': 'phone' }, content: '0.text' }, { to: '1', names: { 1: 'phone' }, content: '2' },
]

export default defineSink({
  name: 'plivo', title: 'Plivo', kind: 'messaging', domains: ['plivo.com'],
  packages: ['plivo'],
  calls: { 'messages.create': text, 'calls.create': { to: '1', names: { 1: 'phone' } }, 'Client.new': {} },
})
