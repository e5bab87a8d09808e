import Plunk from '@plunk/node'
import type { Customer } from '../types'

const plunk = new Plunk('key')

export async function welcome(customer: Customer) {
  // expect: sink to contact.email to
  // expect: sink lastName name.last
  await plunk.emails.send({ to: customer.email, subject: 'Welcome', body: `Hello ${customer.lastName}` })
  // expect: sink email contact.email to
  // expect: sink phone contact.phone_number properties
  await plunk.events.track({ event: 'joined', email: customer.email, data: { phone: customer.phone } })
}
