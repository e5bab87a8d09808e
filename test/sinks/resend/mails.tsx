import { Resend } from 'resend'
import { Welcome } from './templates'
import type { Customer } from '../types'

const resend = new Resend(process.env.RESEND_KEY)

export async function welcome(customer: Customer, recipient: string) {
  // expect: sink to contact.email to
  // expect: sink lastName name.last
  // expect: sink phone contact.phone_number content
  await resend.emails.send({ from: 'shop@example.com', to: recipient, subject: `Hello ${customer.lastName}`, react: Welcome({ phone: customer.phone }) })
  // expect: sink to contact.email
  await resend.batch.send([{ from: 'shop@example.com', to: [customer.email], subject: 'Hello', html: '<p>Hello</p>' }])
  // expect: sink email contact.email traits
  // expect: sink firstName name.first traits
  await resend.contacts.create({ email: customer.email, firstName: customer.firstName, audienceId: 'readers' })
}
