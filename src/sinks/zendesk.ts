import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const widget: readonly CallSpec[] = [
  { when: ['webWidget', 'identify'], traits: '2' }, { when: ['webWidget', 'prefill'], traits: '2' }, { when: ['webWidget', 'updateSettings'], properties: '2' },
  { when: ['messenger:set', 'conversationFields'], properties: '2' }, { when: ['identify'], traits: '1' }, {},
]

export default defineSink({
  name: 'zendesk', title: 'Zendesk', kind: 'crm', domains: ['zendesk.com', 'zdassets.com', 'zopim.com'],
  clients: [
    { globals: ['zE'], calls: { zE: widget, identify: { traits: '0' } }, assignments: { 'zESettings.webWidget': 'properties' } },
    { packages: ['react-zendesk'], calls: { ZendeskAPI: widget } },
    {
      packages: ['node-zendesk'],
      calls: {
        'users.create': { traits: '0.user' }, 'users.update': { traits: '1.user' }, 'users.createOrUpdate': { traits: '0.user' }, 'users.createMany': { traits: '0.users' },
        'tickets.create': { traits: '0.ticket.requester', content: ['0.ticket.comment', '0.ticket.subject', '0.ticket'] }, 'tickets.update': { content: '1.ticket' },
        'requests.create': { traits: '0.request.requester', content: '0.request' }, createClient: {},
      },
    },
  ],
})
