import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

/** In the browser the key is the factory's, on a server the first argument of each call. */
const treatment: readonly CallSpec[] = [{ when: ['*', '{}'], traits: '1' }, { when: ['*', '*'], id: '0', traits: '2' }, {}]

export default defineSink({
  name: 'split', title: 'Split', kind: 'flags', domains: ['split.io'],
  packages: ['@splitsoftware/splitio', '@splitsoftware/splitio-react', '@splitsoftware/splitio-browserjs'],
  calls: {
    SplitFactory: { id: '0.core.key' }, SplitSdk: { id: '0.core.key' }, getTreatment: treatment, getTreatments: treatment, getTreatmentWithConfig: treatment, getTreatmentsWithConfig: treatment,
    track: [{ when: ['*', '*', '*', '{}'], properties: '3' }, { when: ['*', '*', '*', '*', '*'], id: '0', properties: '4' }, { id: '0' }], setAttribute: { traits: '1', key: '0' }, setAttributes: { traits: '0' },
  },
})
