import { defineSink } from '../kit/define.js'
import type { SettingSpec } from '../kit/define.js'

const log = { message: '0', context: '1' }
const property = { traits: '1', key: '0' }

const site: SettingSpec = {
  calls: ['init'], at: '0.site', otherwise: 'US', regions: { 'datadoghq.com': 'US', 'datadoghq.eu': 'EU', 'ap1.datadoghq.com': 'JP', 'ap2.datadoghq.com': 'AU', 'ddog-gov.com': 'US' },
}
const replay: readonly SettingSpec[] = [
  site,
  { calls: ['init'], at: '0.defaultPrivacyLevel', is: ['allow'], captures: 'the text of the page and what people type', safe: "'mask'" },
  { calls: ['init'], at: '0.defaultPrivacyLevel', is: ['mask-user-input'], captures: 'the text of the page', safe: "'mask'" },
  { calls: ['init'], at: '0.enablePrivacyForActionName', is: ['false'], captures: 'the text of what people click', safe: 'true' },
]

/** Browser (RUM and logs), and the tracer of a server. */
export default defineSink({
  name: 'datadog', title: 'Datadog', kind: 'errors', domains: ['datadoghq.com', 'datadoghq.eu', 'browser-intake-datadoghq.com', 'browser-intake-datadoghq.eu', 'ddog-gov.com'],
  waits: /\btrackingConsent\b/,
  clients: [
    {
      packages: ['@datadog/browser-rum', '@datadog/browser-logs', '@datadog/browser-rum-slim', '@datadog/browser-rum-react', '@datadog/mobile-react-native'],
      globals: ['DD_RUM', 'DD_LOGS'], instances: ['datadogRum', 'datadogLogs'],
      calls: {
        setUser: { id: '0.id', traits: '0' }, setUserInfo: { id: '0.id', traits: '0' }, setUserProperty: property, addUserExtraInfo: { traits: '0' },
        setAccount: { properties: '0' }, setAccountProperty: { properties: '1', key: '0' }, setGlobalContext: { context: '0' }, setGlobalContextProperty: { context: '1', key: '0' },
        setViewContext: { context: '0' }, setViewContextProperty: { context: '1', key: '0' }, addAction: { event: '0', context: '1' }, addError: { message: '0', context: '1' },
        'logger.debug': log, 'logger.info': log, 'logger.warn': log, 'logger.error': log, 'logger.log': log, 'logger.setContext': { context: '0' },
        'logger.setContextProperty': { context: '1', key: '0' }, debug: log, info: log, warn: log, error: log, init: {}, 'createLogger': { context: '1.context' },
      },
      optionsIn: { types: ['RumInitConfiguration'] },
      settings: replay,
    },
    {
      packages: ['@datadog/mobile-react-native-session-replay'], calls: { 'SessionReplay.enable': {} },
      settings: [
        { calls: ['SessionReplay.enable'], at: '0.textAndInputPrivacyLevel', is: ['mask-sensitive-inputs'], captures: 'what people read and most of what they type', safe: 'TextAndInputPrivacyLevel.MASK_ALL' },
        { calls: ['SessionReplay.enable'], at: '0.imagePrivacyLevel', is: ['mask-none'], captures: 'the pictures on the screen', safe: 'ImagePrivacyLevel.MASK_ALL' },
      ],
    },
    {
      packages: ['dd-trace'],
      calls: {
        setUser: [{ when: ['*', '{}'], id: '1.id', traits: '1' }, { id: '0.id', traits: '0' }], setTag: { context: '1', key: '0' }, addTags: { context: '0' },
        setBaggageItem: { context: '1', key: '0' }, trackUserLoginSuccess: { id: ['0', '1.id'], traits: '1', properties: '2' },
        trackUserLoginSuccessEvent: { id: '0.id', traits: '0', properties: '1' }, trackUserLoginFailure: { id: '0', properties: ['1', '2'] },
        trackUserLoginFailureEvent: { id: '0', properties: '2' }, trackCustomEvent: { properties: '1' }, init: {},
      },
    },
  ],
})
