import { defineSink } from '../kit/define.js'

const structured = { properties: ['0.label', '0.property', '0.value'], context: '0.context' }
const described = { properties: ['0.event.data', '0.event'], context: '0.context' }

export default defineSink({
  name: 'snowplow', title: 'Snowplow', kind: 'analytics', domains: ['snplow.net', 'snowplow.io'],
  clients: [
    {
      packages: ['@snowplow/browser-tracker', '@snowplow/javascript-tracker', '@snowplow/react-native-tracker', '@snowplow/browser-plugin-form-tracking'],
      calls: {
        setUserId: { id: '0' }, trackSelfDescribingEvent: described, trackStructEvent: structured, trackPageView: { context: '0.context' },
        addGlobalContexts: { context: '0' }, newTracker: {}, enableFormTracking: {},
      },
      settings: [{
        calls: ['enableFormTracking'], at: '0.options.fields.transform', unless: ['allowlist', 'denylist', 'filter'].map(key => ({ at: `0.options.fields.${key}` })), is: ['null'],
        captures: 'what people type', safe: '() => null', omitted: true,
      }],
    },
    {
      packages: ['@snowplow/node-tracker', '@snowplow/tracker-core'],
      calls: { buildSelfDescribingEvent: described, buildStructEvent: { properties: ['0.label', '0.property'] }, setUserId: { id: '0' }, newTracker: {}, track: { context: '1' } },
    },
    {
      globals: ['snowplow'],
      calls: {
        snowplow: [
          { when: ['setUserId'], id: '1' }, { when: ['trackSelfDescribingEvent'], properties: ['1.event.data', '1.event'], context: '1.context' },
          { when: ['trackStructEvent'], properties: ['1.label', '1.property'], context: '1.context' }, { when: ['*', '{}'], context: '1.context' }, {},
        ],
      },
    },
  ],
})
