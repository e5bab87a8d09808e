import { Vonage } from '@vonage/server-sdk'
import type { Customer } from '../types'

const vonage = new Vonage({ apiKey: 'key', apiSecret: 'secret' })

export async function told(customer: Customer, target: string) {
  // expect: sink to contact.phone_number to
  // expect: sink lastName name.last
  await vonage.sms.send({ to: target, from: 'Shop', text: `Hello ${customer.lastName}` })
  // expect: sink number contact.phone_number to
  await vonage.verify.start({ number: customer.phone, brand: 'Shop' })
}
