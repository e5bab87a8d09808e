import { defineSink } from '../kit/define.js'

const external = ['0.externalCustomerId', '0.customerExternalId', '0.externalId']

export default defineSink({
  name: 'polar', title: 'Polar', kind: 'payment', domains: ['polar.sh'],
  packages: ['@polar-sh/sdk'], instances: ['polar'],
  calls: {
    'checkouts.create': { id: external, traits: ['0.customerEmail', '0.customerName', '0.customerBillingAddress', '0.customerIpAddress', '0.customerMetadata', '0.metadata'] },
    'checkouts.custom.create': { id: external, traits: ['0.customerEmail', '0.customerName', '0.metadata'] }, 'customers.create': { id: external, traits: '0' },
    'customers.update': { traits: '0.customerUpdate' }, 'customers.updateExternal': { id: '0.externalId', traits: '0.customerUpdateExternalID' }, 'events.ingest': { properties: '0.events' },
    'customerSessions.create': { id: external }, 'Polar.new': {},
  },
})
