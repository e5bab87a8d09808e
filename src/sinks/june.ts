import { defineSink } from '../kit/define.js'

/** Segment's calls. */
export default defineSink({
  name: 'june', title: 'June', kind: 'analytics', domains: ['june.so'],
  clients: [
    {
      packages: ['@june-so/analytics-next'],
      calls: {
        identify: [{ when: ['{}'], traits: '0' }, { id: '0', traits: '1' }], track: { event: '0', properties: '1' }, group: { traits: '1' },
        page: [{ when: ['{}'], properties: '0' }, { when: ['*', '{}'], properties: '1' }, { properties: '2' }], load: {},
      },
    },
    {
      packages: ['@june-so/analytics-node'],
      calls: {
        identify: { id: ['0.userId', '0.anonymousId'], traits: '0.traits' }, track: { event: '0.event', id: ['0.userId', '0.anonymousId'], properties: '0.properties' },
        group: { id: '0.userId', traits: '0.traits' }, new: {},
      },
    },
  ],
})
