import { EmailParams, MailerSend, Recipient, Sender } from 'mailersend'
import type { Customer } from '../types'

const mailerSend = new MailerSend({ apiKey: 'key' })

export function welcome(customer: Customer) {
  const params = new EmailParams()
    .setFrom(new Sender('shop@example.com', 'Shop'))
    // expect: sink email contact.email traits
    // expect: sink name name traits
    .setTo([new Recipient(customer.email, customer.fullName)])
    .setSubject('Welcome')
    // expect: sink email contact.email
    // expect: sink phone contact.phone_number
    .setPersonalization([{ email: customer.email, data: { phone: customer.phone } }])
  return mailerSend.email.send(params)
}
