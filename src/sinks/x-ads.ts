import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'x-ads', title: 'X Pixel', kind: 'ads', domains: ['ads-twitter.com', 'ads-api.x.com', 'ads-api.twitter.com'],
  role: { is: 'controller', terms: 'https://gdpr.x.com/en/controller-to-controller-transfers.html' },
  clients: [
    { globals: ['twq'], calls: { twq: [{ when: ['event'], properties: '2' }, { when: ['config'], traits: '2' }, { when: ['track'], properties: '2' }, {}] } },
    { packages: ['react-twitter-conversion-tracker'], calls: { track: { properties: '1' }, init: {} } },
  ],
})
