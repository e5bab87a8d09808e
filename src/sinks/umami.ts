import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'umami', title: 'Umami', kind: 'analytics', domains: ['umami.is'],
  packages: ['@umami/node'], globals: ['umami'], instances: ['umami'],
  calls: {
    track: [{ when: ['{}'], properties: '0' }, { event: '0', properties: '1' }], identify: [{ when: ['{}'], traits: '0' }, { id: '0', traits: '1' }],
  },
})
