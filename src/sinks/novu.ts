import { defineSink } from '../kit/define.js'

const triggers = [
  { when: ['{}'], id: '0.to.subscriberId', traits: ['0.to', '0.actor'], properties: '0.payload' }, { id: '1.to.subscriberId', traits: ['1.to', '1.actor'], properties: '1.payload' },
] as const

export default defineSink({
  name: 'novu', title: 'Novu', kind: 'messaging', domains: ['novu.co'],
  packages: ['@novu/node', '@novu/api', '@novu/js', '@novu/react', '@novu/framework'], instances: ['novu'],
  calls: {
    trigger: triggers, 'subscribers.identify': { id: '0', traits: '1' }, 'subscribers.update': { id: '0', traits: '1' }, 'subscribers.create': { id: '0.subscriberId', traits: '0' },
    'subscribers.patch': { traits: '0', id: '1' }, 'subscribers.createBulk': { traits: '0' }, new: {},
  },
})
