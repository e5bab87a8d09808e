import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'elastic-apm', title: 'Elastic APM', kind: 'errors', domains: ['elastic-cloud.com', 'elastic.co'],
  packages: ['@elastic/apm-rum', '@elastic/apm-rum-react', 'elastic-apm-node'], globals: ['elasticApm'],
  calls: {
    setUserContext: { id: '0.id', traits: '0' }, setCustomContext: { context: '0' }, addLabels: { context: '0' }, setLabel: { context: '1', key: '0' },
    captureError: { message: '0', traits: '1.user', context: ['1.custom', '1.labels', '1.tags'] }, init: {}, start: {},
  },
  settings: [
    { calls: ['start'], at: '0.captureBody', is: ['all', 'errors', 'transactions'], captures: 'the bodies of requests', safe: "'off'" },
  ],
})
