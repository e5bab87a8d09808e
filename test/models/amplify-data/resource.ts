import { a, defineData, type ClientSchema } from '@aws-amplify/backend'

const schema = a.schema({
  Customer: a.model({
    // expect: model email contact.email required
    email: a.email().required(),
    // expect: model phone contact.phone_number optional
    phone: a.phone(),
    // expect: model lastName name.last required
    lastName: a.string().required(),
    // expect: model zip contact.address.postal_code required
    // expect: model street contact.address.street optional
    address: a.customType({ street: a.string(), zip: a.string().required() }),
    // expect: model lastIp device.ip_address optional
    lastIp: a.ipAddress(),
    orders: a.hasMany('Order', 'customerId'),
  }).authorization(allow => [allow.owner()]),
  // expect: model email contact.email required
  subscribe: a.mutation().arguments({ email: a.email().required() }).returns(a.boolean()),
})

export type Schema = ClientSchema<typeof schema>
export const data = defineData({ schema })
