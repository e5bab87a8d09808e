import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'knock', title: 'Knock', kind: 'messaging', domains: ['knock.app'],
  packages: ['@knocklabs/node', '@knocklabs/client', '@knocklabs/react', '@knocklabs/react-native'], instances: ['knock'],
  calls: {
    'users.identify': { id: '0', traits: '1' }, 'users.update': { id: '0', traits: '1' }, 'users.merge': { id: '0' }, 'users.bulkIdentify': { traits: '0' },
    'workflows.trigger': { id: '1.actor', traits: '1.recipients', properties: '1.data' }, notify: { traits: '1.recipients', properties: '1.data' }, authenticate: { id: '0' }, new: {},
  },
})
