import FormData from 'form-data'
import Mailgun from 'mailgun.js'
import type { Customer } from '../types'

const mailgun = new Mailgun(FormData).client({ username: 'api', key: 'key' })

export const welcome = (customer: Customer) => mailgun.messages.create('example.com', {
  from: 'shop@example.com',
  // expect: sink to contact.email to
  to: [customer.email],
  subject: 'Welcome',
  // expect: sink lastName name.last
  text: `Hello ${customer.lastName}`,
  // expect: sink phone contact.phone_number
  'h:X-Mailgun-Variables': JSON.stringify({ phone: customer.phone }),
})
