import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'logrocket', title: 'LogRocket', kind: 'replay', domains: ['logrocket.com', 'logrocket.io', 'lr-in.com', 'lr-ingest.com'],
  packages: ['logrocket', '@logrocket/react-native'], globals: ['LogRocket'], instances: ['LogRocket'],
  calls: {
    identify: [{ when: ['{}'], traits: '0' }, { id: '0', traits: '1' }], track: { event: '0', properties: '1' },
    captureException: { message: '0', context: ['1.tags', '1.extra'] }, captureMessage: { message: '0', context: ['1.tags', '1.extra'] },
    log: { rest: [0, 'message'] }, info: { rest: [0, 'message'] }, warn: { rest: [0, 'message'] }, error: { rest: [0, 'message'] }, init: {},
  },
})
