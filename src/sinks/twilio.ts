import { defineSink } from '../kit/define.js'

const phone = { '0.to': 'phone' }

export default defineSink({
  name: 'twilio', title: 'Twilio', kind: 'messaging', domains: ['twilio.com'],
  packages: ['twilio'], instances: ['twilioClient', 'twilio'],
  calls: {
    'messages.create': { to: '0.to', names: phone, content: ['0.body', '0.contentVariables'] }, 'calls.create': { to: '0.to', names: phone, content: '0.twiml' },
    'verifications.create': { to: '0.to', names: phone }, 'verificationChecks.create': { to: '0.to', names: phone }, 'phoneNumbers.fetch': {}, phoneNumbers: { to: '0', names: { 0: 'phone' } },
    'participants.create': { to: '0.to', names: phone, traits: '0.messagingBinding' }, 'bindings.create': { id: '0.identity', to: '0.address' }, default: {}, Twilio: {},
  },
  settings: [
    { calls: ['default', 'Twilio', 'Twilio.new'], at: '2.region', regions: { us1: 'US', ie1: 'IE', au1: 'AU' } },
  ],
})
