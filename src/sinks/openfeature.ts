import { defineSink } from '../kit/define.js'

const evaluated = { id: '2.targetingKey', traits: '2' }

/** One API before many recipients: which, the provider says. */
export default defineSink({
  name: 'openfeature', title: 'OpenFeature', kind: 'flags',
  packages: ['@openfeature/web-sdk', '@openfeature/server-sdk', '@openfeature/react-sdk', '@openfeature/nestjs-sdk', '@openfeature/js-sdk'],
  calls: {
    setContext: [{ when: ['{}'], id: '0.targetingKey', traits: '0' }, { when: ['*', '*'], id: '1.targetingKey', traits: '1' }, { traits: '0' }],
    getBooleanValue: evaluated, getStringValue: evaluated, getNumberValue: evaluated, getObjectValue: evaluated, getBooleanDetails: evaluated, getStringDetails: evaluated,
    getNumberDetails: evaluated, getObjectDetails: evaluated, track: [{ when: ['*', '{}', '*'], id: '1.targetingKey', traits: '1', properties: '2' }, { event: '0', properties: '1' }],
  },
})
