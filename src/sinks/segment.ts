import { defineSink } from '../kit/define.js'

const regions = { 'segment.io': 'US', 'segment.com': 'US', 'segmentapis.com': 'US', 'events.eu1.segmentapis.com': 'EU', 'in.eu2.segmentapis.com': 'EU' }

/** The browser's calls have an optional leading id, so they are bound by what the first argument is. */
export default defineSink({
  name: 'segment', title: 'Segment', kind: 'analytics', domains: ['segment.com', 'segment.io'],
  waits: /\banalytics-consent|\bwithOneTrust\b/,
  clients: [
    {
      packages: ['@segment/analytics-next', '@segment/snippet', '@segment/analytics-react-native'], globals: ['analytics'],
      calls: {
        identify: [{ when: ['{}'], traits: '0' }, { id: '0', traits: '1', context: '2.context' }],
        track: { properties: '1', context: '2.context', event: '0' }, page: [{ when: ['{}'], properties: '0' }, { when: ['*', '{}'], properties: '1' }, { properties: '2' }],
        screen: [{ when: ['*', '{}'], properties: '1' }, { properties: '2' }], group: { traits: '1' }, alias: { id: ['0', '1'] }, load: {},
      },
      settings: [{ calls: ['load'], at: '1.integrations.*.apiHost', regions }],
    },
    {
      packages: ['@segment/analytics-node', 'analytics-node'],
      calls: {
        identify: { id: ['0.userId', '0.anonymousId'], traits: '0.traits', context: '0.context' },
        track: { event: '0.event', id: ['0.userId', '0.anonymousId'], properties: '0.properties', context: '0.context' },
        page: { id: ['0.userId', '0.anonymousId'], properties: '0.properties', context: '0.context' },
        screen: { id: ['0.userId', '0.anonymousId'], properties: '0.properties', context: '0.context' },
        group: { id: '0.userId', traits: '0.traits' }, alias: { id: ['0.userId', '0.previousId'] }, new: {},
      },
      settings: [{ calls: ['Analytics.new'], at: '0.host', regions, otherwise: 'US' }],
    },
    {
      // a project's own module may be of any make: only calls of Segment's shape count
      instances: ['analytics'], modules: /(^|[/@-])(analytics|segment|tracking)(\/|\.|$)/,
      calls: {
        identify: [{ when: ['{}'], traits: '0' }, { when: ['*', '{}'], id: '0', traits: '1' }],
        track: { when: ['*', '{}'], properties: '1', event: '0' }, page: { when: ['*', '{}'], properties: '1' }, group: { when: ['*', '{}'], traits: '1' },
      },
    },
  ],
})
