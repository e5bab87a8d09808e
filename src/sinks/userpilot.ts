import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'userpilot', title: 'Userpilot', kind: 'analytics', domains: ['userpilot.io'],
  packages: ['userpilot'], globals: ['userpilot', 'Userpilot'], instances: ['Userpilot', 'userpilot'],
  calls: { identify: { id: '0', traits: '1' }, track: { event: '0', properties: '1' }, initialize: {} },
})
