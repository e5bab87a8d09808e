import twilio from 'twilio'
import type { Customer } from '../types'

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN)

export async function told(customer: Customer, to: string) {
  // expect: sink to contact.phone_number to
  // expect: sink lastName name.last
  await client.messages.create({ from: '+491234', to: customer.phone, body: `Hello ${customer.lastName}` })
  // expect: sink to contact.phone_number to
  await client.verify.v2.services('service').verifications.create({ to, channel: 'sms' })
}
