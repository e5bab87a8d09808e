import { ServerClient } from 'postmark'
import type { Customer } from '../types'

const client = new ServerClient('token')

export async function welcome(customer: Customer) {
  // expect: sink To contact.email to
  // expect: sink lastName name.last
  await client.sendEmail({ From: 'shop@example.com', To: customer.email, Subject: 'Welcome', TextBody: `Hello ${customer.lastName}` })
  // expect: sink To contact.email to
  // expect: sink phone contact.phone_number
  await client.sendEmailWithTemplate({ From: 'shop@example.com', To: customer.email, TemplateAlias: 'welcome', TemplateModel: { phone: customer.phone } })
}
