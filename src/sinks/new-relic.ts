import { defineSink } from '../kit/define.js'

const calls = ['BrowserAgent.new', 'Agent.new', 'MicroAgent.new']
const attribute = { context: '1', key: '0' }

export default defineSink({
  name: 'new-relic', title: 'New Relic', kind: 'errors', domains: ['newrelic.com', 'nr-data.net'],
  packages: ['newrelic', '@newrelic/browser-agent', 'newrelic-react-native-agent'], globals: ['newrelic'],
  calls: {
    setUserId: { id: '0' }, setUserID: { id: '0' }, setCustomAttribute: attribute, addCustomAttribute: attribute, addCustomAttributes: { context: '0' },
    addCustomSpanAttribute: attribute, addCustomSpanAttributes: { context: '0' }, setAttribute: attribute, noticeError: { message: '0', context: '1' },
    addPageAction: { event: '0', properties: '1' }, recordCustomEvent: { event: '0', properties: '1' }, recordLogEvent: { message: '0.message', context: '0' },
    log: { message: '0', context: '1.customAttributes' }, setName: {}, setErrorHandler: {},
  },
  settings: [
    { calls, at: '0.init.session_replay.mask_all_inputs', is: ['false'], captures: 'what people type', safe: 'true' },
    { calls, at: '0.init.session_replay.mask_text_selector', is: ['', 'null'], captures: 'the text of the page', safe: "'*'" },
    { calls, at: '0.init.ajax.capture_payloads', is: ['all', 'failures'], captures: 'the bodies of requests and responses', safe: "'none'" },
    { calls, at: '0.info.beacon', regions: { 'nr-data.net': 'US', 'eu01.nr-data.net': 'EU' } },
  ],
})
