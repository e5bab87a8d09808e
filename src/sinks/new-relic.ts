import { defineSink } from '../kit/define.js'

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
})
