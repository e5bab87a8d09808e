import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'drift', title: 'Drift', kind: 'crm', domains: ['drift.com', 'driftt.com'],
  packages: ['react-driftjs'], globals: ['drift'],
  calls: { identify: { id: '0', traits: '1' }, track: { event: '0', properties: '1' }, setUserAttributes: { traits: '0' }, load: {} },
  elements: { Drift: { traits: ['attributes'] } },
})
