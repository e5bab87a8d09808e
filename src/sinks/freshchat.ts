import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const named = (name: string): CallSpec => ({ traits: '0', names: { 0: name } })

export default defineSink({
  name: 'freshchat', title: 'Freshworks', kind: 'crm', domains: ['freshchat.com', 'freshworks.com', 'freshdesk.com'],
  clients: [
    {
      globals: ['fcWidget'],
      calls: {
        'user.setProperties': { traits: '0' }, 'user.update': { traits: '0' }, 'user.setEmail': named('email'), 'user.setFirstName': named('firstName'), 'user.setLastName': named('lastName'),
        'user.setPhone': named('phone'), setExternalId: { id: '0' }, init: { id: '0.externalId', traits: '0' },
      },
    },
    { globals: ['FreshworksWidget'], calls: { FreshworksWidget: [{ when: ['identify'], traits: '2' }, { when: ['prefill'], traits: '2' }, {}] } },
  ],
})
