import { defineSink } from '../kit/define.js'

/** Segment's calls; the older SDK has `id` in place of `identify`. */
export default defineSink({
  name: 'jitsu', title: 'Jitsu', kind: 'analytics', domains: ['jitsu.com', 'jitsu.dev'],
  packages: ['@jitsu/js', '@jitsu/jitsu-react', '@jitsu/sdk-js'], instances: ['jitsu'], globals: ['jitsu'],
  calls: {
    identify: [{ when: ['{}'], traits: '0' }, { id: '0', traits: '1' }], track: { event: '0', properties: '1' }, group: { traits: '1' },
    page: [{ when: ['{}'], properties: '0' }, { properties: '1' }], id: { id: '0.id', traits: '0' }, jitsuAnalytics: {}, jitsuClient: {},
  },
})
