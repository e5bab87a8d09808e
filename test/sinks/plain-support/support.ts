import { PlainClient } from '@team-plain/typescript-sdk'
import type { Customer } from '../types'

const client = new PlainClient({ apiKey: 'key' })

export const asked = (customer: Customer) => client.upsertCustomer({
  // expect: sink emailAddress contact.email traits
  identifier: { emailAddress: customer.email },
  // expect: sink fullName name traits
  // expect: sink externalId unique_id id
  // expect: sink email contact.email traits
  onCreate: { fullName: customer.fullName, externalId: customer.id, email: { email: customer.email, isVerified: true } },
  onUpdate: {},
})
