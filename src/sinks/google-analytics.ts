import { defineSink } from '../kit/define.js'

/** GA4: the first argument of `gtag` decides what the rest mean; whatever reaches `dataLayer` reaches the container's tags. */
export default defineSink({
  name: 'google-analytics', title: 'Google Analytics', kind: 'analytics', domains: ['google-analytics.com', 'googletagmanager.com'],
  clients: [
    {
      globals: ['gtag'], packages: ['@types/gtag.js'],
      calls: {
        gtag: [
          { when: ['set', 'user_properties'], traits: '2' }, { when: ['set', 'user_data'], traits: '2' }, { when: ['set'], traits: '1' },
          { when: ['config'], id: '2.user_id', traits: ['2.user_properties', '2.user_data'], properties: '2' }, { when: ['event'], event: '1', properties: '2' }, {},
        ],
      },
    },
    { globals: ['dataLayer'], calls: { push: { properties: '0' } } },
    {
      packages: ['react-ga4', 'react-ga', 'react-gtm-module', '@next/third-parties'],
      calls: {
        event: [{ when: ['{}'], properties: '0' }, { properties: '1' }], set: { traits: '0' }, send: { properties: '0' },
        sendGAEvent: { properties: '2' }, sendGTMEvent: { properties: '0' }, dataLayer: { properties: '0.dataLayer' }, initialize: {},
      },
    },
  ],
})
