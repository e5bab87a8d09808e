import { defineSink } from '../kit/define.js'
import type { Condition } from '../kit/define.js'

const calls = ['init']
const domOff: readonly Condition[] = [{ at: '1.dom.isEnabled', is: ['false'] }]
const networkOff: readonly Condition[] = [{ at: '1.network.isEnabled', is: ['false'] }]

export default defineSink({
  name: 'logrocket', title: 'LogRocket', kind: 'replay', domains: ['logrocket.com', 'logrocket.io', 'lr-in.com', 'lr-ingest.com'],
  packages: ['logrocket', '@logrocket/react-native'], globals: ['LogRocket'], instances: ['LogRocket'],
  calls: {
    identify: [{ when: ['{}'], traits: '0' }, { id: '0', traits: '1' }], track: { event: '0', properties: '1' },
    captureException: { message: '0', context: ['1.tags', '1.extra'] }, captureMessage: { message: '0', context: ['1.tags', '1.extra'] },
    log: { rest: [0, 'message'] }, info: { rest: [0, 'message'] }, warn: { rest: [0, 'message'] }, error: { rest: [0, 'message'] }, init: {},
  },
  settings: [
    { calls, at: '1.dom.inputSanitizer', unless: domOff, is: ['false'], captures: 'what people type', safe: 'true', omitted: true },
    { calls, at: '1.dom.textSanitizer', unless: domOff, is: ['false'], captures: 'the text of the page', safe: 'true', omitted: true },
    { calls, at: '1.network.requestSanitizer', unless: networkOff, is: ['null'], captures: 'the bodies and headers of requests', safe: 'request => ({ ...request, body: undefined, headers: {} })', omitted: true },
    { calls, at: '1.network.responseSanitizer', unless: networkOff, is: ['null'], captures: 'the bodies and headers of responses', safe: 'response => ({ ...response, body: undefined, headers: {} })', omitted: true },
  ],
})
