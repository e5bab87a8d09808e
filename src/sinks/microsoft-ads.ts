import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'microsoft-ads', title: 'Microsoft Advertising UET', kind: 'ads', domains: ['bat.bing.com', 'ads.microsoft.com'],
  waits: /['"]consent['"]\s*,\s*['"]default['"]\s*,[^)]*['"]denied['"]/,
  globals: ['uetq'],
  calls: { push: [{ when: ['set'], traits: '1' }, { when: ['event'], properties: '2' }, {}] },
  settings: [{ calls: ['push'], when: ['consent', 'default'], at: '2.ad_storage', is: ['granted'], grants: 'Microsoft\'s consent mode', safe: "'denied'" }],
})
