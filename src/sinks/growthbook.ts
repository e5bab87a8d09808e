import { defineSink } from '../kit/define.js'

/** Decides on the spot; what it is told leaves only with a tracking callback or its proxy. */
export default defineSink({
  name: 'growthbook', title: 'GrowthBook', kind: 'flags', domains: ['growthbook.io'],
  packages: ['@growthbook/growthbook', '@growthbook/growthbook-react'], instances: ['growthbook'],
  calls: {
    new: { id: '0.attributes.id', traits: '0.attributes' }, setAttributes: { id: '0.id', traits: '0' }, updateAttributes: { id: '0.id', traits: '0' }, setAttributeOverrides: { traits: '0' },
    createScopedInstance: { traits: '0.attributes' }, logEvent: { event: '0', properties: '1' },
  },
})
