import { defineSink } from '../kit/define.js'

const subject = { id: '1', traits: '2' }

export default defineSink({
  name: 'optimizely', title: 'Optimizely', kind: 'flags', domains: ['optimizely.com'],
  packages: ['@optimizely/optimizely-sdk', '@optimizely/react-sdk'], instances: ['optimizely'],
  calls: {
    createUserContext: { id: '0', traits: '1' }, setAttribute: { traits: '1', key: '0' }, trackEvent: { event: '0', properties: '1' }, track: { event: '0', id: '1', traits: '2', properties: '3' },
    activate: subject, getVariation: subject, isFeatureEnabled: subject, createInstance: {},
  },
  elements: { OptimizelyProvider: { traits: ['user'] } },
})
