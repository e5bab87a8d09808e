import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'snapchat', title: 'Snap Pixel', kind: 'ads', domains: ['sc-static.net', 'tr.snapchat.com'],
  clients: [
    { globals: ['snaptr'], calls: { snaptr: [{ when: ['init'], traits: '2' }, { when: ['track'], properties: '2' }, {}] } },
    { packages: ['react-snapchat-pixel'], calls: { init: { traits: '1' }, track: { event: '0', properties: '1' } } },
  ],
})
