import { defineSink } from '../kit/define.js'

/** One API before many recipients: which ones, its plugins say. */
export default defineSink({
  name: 'getanalytics', title: 'Analytics (getanalytics.io)', kind: 'analytics', domains: ['getanalytics.io'],
  packages: ['analytics', '@analytics/core', 'use-analytics'], words: ['\'analytics\'', '"analytics"', '@analytics/core', 'use-analytics'],
  calls: { identify: [{ when: ['{}'], traits: '0' }, { id: '0', traits: '1' }], track: { event: '0', properties: '1' }, page: { properties: '0' }, Analytics: {}, default: {} },
})
