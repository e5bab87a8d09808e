import { Entity } from 'electrodb'
import { client, table } from './dynamo'

export const AccountEntity = new Entity({
  model: { entity: 'customer', version: '1', service: 'shop' },
  attributes: {
    customerId: { type: 'string', required: true },
    // expect: model email contact.email required
    email: { type: 'string', required: true },
    // expect: model phoneNumber contact.phone_number optional
    phoneNumber: { type: 'string' },
    // expect: model postalCode contact.address.postal_code optional
    // expect: model street contact.address.street required
    shipping: { type: 'map', properties: { street: { type: 'string', required: true }, postalCode: { type: 'string' } } },
    status: { type: ['active', 'closed'] as const },
  },
  indexes: { byCustomer: { pk: { field: 'pk', composite: ['customerId'] }, sk: { field: 'sk', composite: [] } } },
}, { client, table })
