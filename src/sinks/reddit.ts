import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'reddit', title: 'Reddit Pixel', kind: 'ads', domains: ['redditstatic.com', 'ads-api.reddit.com'],
  globals: ['rdt'],
  calls: { rdt: [{ when: ['init'], id: '2.externalId', traits: '2' }, { when: ['track'], properties: '2' }, {}] },
})
