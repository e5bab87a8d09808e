import { defineSink } from '../kit/define.js'

const message = { id: '0.message.to.user_id', traits: '0.message.to', properties: '0.message.data', content: '0.message.content' }

export default defineSink({
  name: 'courier', title: 'Courier', kind: 'messaging', domains: ['courier.com'],
  packages: ['@trycourier/courier'], instances: ['courier'],
  calls: {
    send: message, 'send.message': message, 'profiles.create': { id: '0', traits: '1' }, 'profiles.replace': { id: '0', traits: '1' },
    mergeProfile: { id: '0.recipientId', traits: '0.profile' }, replaceProfile: { id: '0.recipientId', traits: '0.profile' }, CourierClient: {}, new: {},
  },
})
