import { defineSink } from '../kit/define.js'

/** Offline and enhanced conversions; what goes through `gtag` is Google Analytics'. */
export default defineSink({
  name: 'google-ads', title: 'Google Ads', kind: 'ads', domains: ['googleads.googleapis.com', 'googleadservices.com', 'doubleclick.net'],
  waits: /['"]consent['"]\s*,\s*['"]default['"]\s*,[^)]*['"]denied['"]/,
  role: { is: 'controller', terms: 'https://business.safety.google/adscontrollerterms/' },
  packages: ['google-ads-api', 'google-ads-node'],
  calls: {
    uploadClickConversions: { properties: '0.conversions' }, uploadConversionAdjustments: { properties: '0.conversion_adjustments' },
    addOfflineUserDataJobOperations: { traits: '0.operations' }, uploadUserData: { traits: '0.operations' }, GoogleAdsApi: {}, new: {},
  },
})
