import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'plain-support', title: 'Plain', kind: 'crm', domains: ['plain.com'],
  clients: [
    {
      packages: ['@team-plain/typescript-sdk', '@team-plain/graphql'],
      calls: {
        upsertCustomer: { id: ['0.identifier.externalId', '0.onCreate.externalId'], traits: ['0.identifier', '0.onCreate', '0.onUpdate'] }, createThread: { content: ['0.components', '0.title'], traits: '0.customerIdentifier' },
        createCustomerEvent: { traits: '0.customerIdentifier', content: '0.components' }, sendNewEmail: { content: ['0.subject', '0.textContent'] }, 'PlainClient.new': {},
      },
    },
    { globals: ['Plain'], calls: { init: { id: '0.customerDetails.externalId', traits: '0.customerDetails' }, setCustomerDetails: { traits: '0' } } },
  ],
})
