import { defineSink } from '../kit/define.js'

const sent = { traits: '1.xdm.identityMap', properties: ['1.xdm', '1.data'] }

/** The Web SDK (`alloy`) and the tags that Launch puts into a page. */
export default defineSink({
  name: 'adobe', title: 'Adobe Experience Platform', kind: 'analytics', domains: ['adobedc.net', 'omtrdc.net', 'demdex.net', 'adobedtm.com'],
  clients: [
    { globals: ['alloy'], calls: { alloy: [{ when: ['sendEvent'], ...sent }, {}] } },
    { packages: ['@adobe/alloy'], calls: { alloy: [{ when: ['sendEvent'], ...sent }, {}], createInstance: {}, 'createInstance()': [{ when: ['sendEvent'], ...sent }, {}] } },
    { globals: ['_satellite'], calls: { track: { event: '0', properties: '1' }, setVar: { properties: '1', key: '0' } } },
    { globals: ['adobeDataLayer'], calls: { push: { properties: '0' } } },
  ],
})
