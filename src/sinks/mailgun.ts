import { defineSink } from '../kit/define.js'

const fields = ['subject', 'text', 'html', 'h:X-Mailgun-Variables', 't:variables']

const regions = { 'api.mailgun.net': 'US', 'api.eu.mailgun.net': 'EU' }

export default defineSink({
  name: 'mailgun', title: 'Mailgun', kind: 'email', domains: ['mailgun.net', 'mailgun.com'],
  clients: [
    {
      packages: ['mailgun.js'],
      calls: {
        'messages.create': { to: ['1.to', '1.cc', '1.bcc'], content: fields.map(field => `1.${field}`) }, 'members.createMember': { traits: '1' }, 'lists.members.createMember': { traits: '1' },
        'validate.get': { to: '0' }, client: {},
      },
      settings: [{ calls: ['client'], at: '0.url', regions, otherwise: 'US' }],
    },
    { packages: ['mailgun-js'], calls: { send: { to: ['0.to', '0.cc', '0.bcc'], content: fields.map(field => `0.${field}`) }, 'members.create': { traits: '0' } }, settings: [{ calls: ['default'], at: '0.host', regions, otherwise: 'US' }] },
  ],
})
