import { defineSink } from '../kit/define.js'

const identities = { id: ['0.userIdentities.customerid', '0.userIdentities.customerId'], traits: '0.userIdentities' }

export default defineSink({
  name: 'mparticle', title: 'mParticle', kind: 'analytics', domains: ['mparticle.com'],
  packages: ['@mparticle/web-sdk', 'react-native-mparticle'], globals: ['mParticle'], instances: ['mParticle'],
  calls: {
    'Identity.login': identities, 'Identity.identify': identities, 'Identity.modify': identities, logEvent: { event: '0', properties: '2' },
    logPageView: { properties: '1' }, setUserAttribute: { traits: '1', key: '0' }, setUserAttributes: { traits: '0' }, setUserTag: {}, init: { traits: '1.identifyRequest.userIdentities' },
  },
})
