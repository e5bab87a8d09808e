import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'vercel-analytics', title: 'Vercel Web Analytics', kind: 'analytics', domains: ['vercel-insights.com', 'va.vercel-scripts.com'],
  packages: ['@vercel/analytics'],
  calls: { track: { event: '0', properties: '1' }, inject: {}, injectAnalytics: {} },
  elements: { Analytics: {} },
})
