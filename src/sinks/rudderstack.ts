import { defineSink } from '../kit/define.js'

/** Segment's calls, in the browser and on a server. */
export default defineSink({
  name: 'rudderstack', title: 'RudderStack', kind: 'analytics', domains: ['rudderstack.com', 'rudderlabs.com'],
  waits: /\bconsentManagement\b|\bcookieConsentManager\b/,
  clients: [
    {
      packages: ['@rudderstack/analytics-js', 'rudder-sdk-js', '@rudderstack/rudder-sdk-react-native'], globals: ['rudderanalytics'], instances: ['rudderanalytics'],
      calls: {
        identify: [{ when: ['{}'], traits: '0' }, { id: '0', traits: '1', context: '2.context' }], track: { event: '0', properties: '1', context: '2.context' },
        page: [{ when: ['{}'], properties: '0' }, { when: ['*', '{}'], properties: '1' }, { properties: '2' }], screen: { properties: '1' },
        group: [{ when: ['{}'], traits: '0' }, { traits: '1' }], alias: { id: ['0', '1'] }, setAnonymousId: { id: '0' }, load: {},
      },
    },
    {
      packages: ['@rudderstack/rudder-sdk-node'],
      calls: {
        identify: { id: ['0.userId', '0.anonymousId'], traits: ['0.traits', '0.context.traits'], context: '0.context' },
        track: { event: '0.event', id: ['0.userId', '0.anonymousId'], properties: '0.properties', context: '0.context' },
        page: { id: ['0.userId', '0.anonymousId'], properties: '0.properties', context: '0.context' },
        screen: { id: ['0.userId', '0.anonymousId'], properties: '0.properties', context: '0.context' },
        group: { id: '0.userId', traits: '0.traits' }, alias: { id: ['0.userId', '0.previousId'] }, new: {},
      },
    },
  ],
})
