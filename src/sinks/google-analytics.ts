import { defineSink } from '../kit/define.js'
import type { SettingSpec } from '../kit/define.js'

const calls = ['gtag']
/** Of one measurement id, or of all. */
const signal = (key: string, is: string, captures: string, safe: string): SettingSpec[] => [
  { calls, when: ['config'], at: `2.${key}`, is: [is], captures, safe }, { calls, when: ['set', key], at: '2', is: [is], captures, safe }, { calls, when: ['set'], at: `1.${key}`, is: [is], captures, safe },
]

/** What is granted in one region only is not granted to all. */
const granted: readonly SettingSpec[] = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'].map(key => ({
  calls, when: ['consent', 'default'], at: `2.${key}`, unless: [{ at: '2.region' }], is: ['granted'], grants: 'Google\'s consent mode', safe: "'denied'",
}))

/** GA4: the first argument of `gtag` decides what the rest mean; whatever reaches `dataLayer` reaches the container's tags. */
export default defineSink({
  name: 'google-analytics', title: 'Google Analytics', kind: 'analytics', domains: ['google-analytics.com', 'googletagmanager.com'],
  waits: /['"]consent['"]\s*,\s*['"]default['"]\s*,[^)]*['"]denied['"]/,
  clients: [
    {
      globals: ['gtag'], packages: ['@types/gtag.js'],
      calls: {
        gtag: [
          { when: ['set', 'user_properties'], traits: '2' }, { when: ['set', 'user_data'], traits: '2' }, { when: ['set'], traits: '1' },
          { when: ['config'], id: '2.user_id', traits: ['2.user_properties', '2.user_data'], properties: '2' }, { when: ['event'], event: '1', properties: '2' }, {},
        ],
      },
      settings: [
        ...signal('allow_google_signals', 'true', 'who visitors are by their Google accounts', 'false'),
        ...signal('allow_ad_personalization_signals', 'true', 'visits for personalized advertising', 'false'),
        ...signal('allow_enhanced_conversions', 'true', 'e-mail addresses and phone numbers from the page', 'false'),
        ...signal('anonymize_ip', 'false', 'whole IP addresses', 'true'), ...granted,
      ],
    },
    { globals: ['dataLayer'], calls: { push: { properties: '0' } } },
    {
      packages: ['react-ga4', 'react-gtm-module', '@next/third-parties', 'vue-gtag', 'vue-gtag-next', '@gtm-support/vue-gtm', '@gtm-support/vue2-gtm',
        '@gtm-support/core', 'angular-google-tag-manager', 'ngx-google-analytics'],
      calls: {
        event: [{ when: ['{}'], properties: '0' }, { properties: '1' }], set: { id: ['0.user_id', '0.userId'], traits: '0' }, send: { properties: '0' },
        sendGAEvent: { properties: '2' }, sendGTMEvent: { properties: '0' }, dataLayer: { properties: '0.dataLayer' }, initialize: { id: '1.gaOptions.userId' },
        gtag: [{ when: ['set', 'user_data'], traits: '2' }, { when: ['set', 'user_properties'], traits: '2' }, { when: ['set'], traits: '1' }, { when: ['event'], event: '1', properties: '2' }, {}],
        pushTag: { properties: '0' }, trackEvent: { properties: '0' }, trackView: { properties: '2' }, query: [{ when: ['event'], event: '1', properties: '2' }, {}],
      },
      elements: { GoogleAnalytics: {}, GoogleTagManager: {} },
      settings: granted,
    },
  ],
})
