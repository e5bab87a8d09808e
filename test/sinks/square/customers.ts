import { SquareClient } from 'square'
import type { Customer } from '../types'

const square = new SquareClient({ token: 'token' })

export async function buy(customer: Customer) {
  // expect: sink emailAddress contact.email traits
  // expect: sink familyName name.last traits
  // expect: sink referenceId unique_id id
  await square.customers.create({ emailAddress: customer.email, familyName: customer.lastName, referenceId: customer.id })
  // expect: sink buyerEmailAddress contact.email traits
  return square.payments.create({ sourceId: 'source', idempotencyKey: 'key', buyerEmailAddress: customer.email })
}
