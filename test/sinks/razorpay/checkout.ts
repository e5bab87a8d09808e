import Razorpay from 'razorpay'
import type { Customer } from '../types'

const razorpay = new Razorpay({ key_id: 'id', key_secret: 'secret' })

export async function buy(customer: Customer) {
  // expect: sink name name traits
  // expect: sink email contact.email traits
  await razorpay.customers.create({ name: customer.fullName, email: customer.email })
  // expect: sink contact contact.phone_number traits
  // expect: sink email contact.email traits
  const widget = new window.Razorpay({ key: 'id', prefill: { contact: customer.phone, email: customer.email } })
  widget.open()
}
