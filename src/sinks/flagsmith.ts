import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'flagsmith', title: 'Flagsmith', kind: 'flags', domains: ['flagsmith.com'],
  packages: ['flagsmith', 'flagsmith-nodejs', 'flagsmith-es', 'react-native-flagsmith', '@flagsmith/flagsmith'], instances: ['flagsmith'],
  calls: {
    identify: { id: '0', traits: '1' }, setTrait: { traits: '1', key: '0' }, setTraits: { traits: '0' }, getIdentityFlags: { id: '0', traits: '1' }, getIdentitySegments: { id: '0', traits: '1' },
    init: { id: '0.identity', traits: '0.traits' }, setContext: { id: '0.identity.identifier', traits: '0.identity.traits' },
  },
})
