import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'posthog', title: 'PostHog', kind: 'analytics', domains: ['posthog.com'],
  clients: [
    {
      packages: ['posthog-js', '@posthog/react', 'posthog-react-native', 'posthog-js-lite', '@posthog/nuxt', '@posthog/next'], globals: ['posthog'], instances: ['posthog'],
      calls: {
        identify: [{ when: ['{}'], id: '0.distinctId', properties: '0.properties' }, { id: '0', traits: ['1', '2'] }],
        capture: [{ when: ['{}'], event: '0.event', id: '0.distinctId', properties: '0.properties' }, { event: '0', properties: '1', traits: ['2.$set', '2.$set_once'] }],
        alias: [{ when: ['{}'], id: ['0.distinctId', '0.alias'] }, { id: ['0', '1'] }],
        group: { properties: '2' }, setPersonProperties: { traits: ['0', '1'] }, setPersonPropertiesForFlags: { traits: '0' },
        register: { properties: '0' }, register_once: { properties: '0' }, captureException: { message: '0', properties: '1' },
        'people.set': [{ when: ['*', '*'], traits: '1', key: '0' }, { traits: '0' }], init: {},
      },
    },
    {
      packages: ['posthog-node'],
      calls: {
        capture: { event: '0.event', id: '0.distinctId', properties: '0.properties' }, captureImmediate: { event: '0.event', id: '0.distinctId', properties: '0.properties' },
        identify: { id: '0.distinctId', properties: '0.properties' }, identifyImmediate: { id: '0.distinctId', properties: '0.properties' },
        alias: { id: ['0.distinctId', '0.alias'] }, groupIdentify: { id: '0.distinctId', properties: '0.properties' },
        captureException: { message: '0', id: '1', properties: '2' },
        getFeatureFlag: { id: '1', traits: '2.personProperties' }, isFeatureEnabled: { id: '1', traits: '2.personProperties' },
        getAllFlags: { id: '0', traits: '1.personProperties' }, new: {},
      },
    },
  ],
})
