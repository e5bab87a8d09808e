import { createClient } from 'node-zendesk'
import type { Customer } from '../types'

const client = createClient({ username: 'support', token: 'token', subdomain: 'shop' })

export const asked = (customer: Customer, question: string) => client.tickets.create({
  // expect: sink name name traits
  // expect: sink email contact.email traits
  ticket: { subject: 'A question', comment: { body: question }, requester: { name: customer.fullName, email: customer.email } },
})
