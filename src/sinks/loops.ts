import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'loops', title: 'Loops', kind: 'crm', domains: ['loops.so'],
  packages: ['loops'], instances: ['loops'],
  calls: {
    createContact: [{ when: ['{}'], id: '0.userId', traits: '0' }, { traits: ['0', '1'], names: { 0: 'email' } }],
    updateContact: [{ when: ['{}'], id: '0.userId', traits: '0' }, { traits: ['0', '1'], names: { 0: 'email' } }],
    sendEvent: { event: '0.eventName', id: '0.userId', traits: ['0.email', '0.contactProperties'], properties: '0.eventProperties' },
    sendTransactionalEmail: { to: '0.email', content: '0.dataVariables' }, findContact: { traits: '0' }, deleteContact: { traits: '0' }, new: {},
  },
})
