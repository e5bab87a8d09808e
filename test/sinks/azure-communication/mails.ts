import { EmailClient } from '@azure/communication-email'
import { SmsClient } from '@azure/communication-sms'
import type { Customer } from '../types'

const mails = new EmailClient('endpoint')
const texts = new SmsClient('endpoint')

export async function welcome(customer: Customer, target: string) {
  await mails.beginSend({
    senderAddress: 'shop@example.com',
    // expect: sink address contact.email traits
    // expect: sink displayName name traits
    recipients: { to: [{ address: customer.email, displayName: customer.fullName }] },
    // expect: sink plainText name.last
    content: { subject: 'Welcome', plainText: `Hello ${customer.lastName}` },
  })
  // expect: sink to contact.phone_number to
  await texts.send({ from: '+491234', to: [target], message: 'Welcome' })
}
