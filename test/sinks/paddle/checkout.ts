import { Paddle as Server } from '@paddle/paddle-node-sdk'
import { initializePaddle } from '@paddle/paddle-js'
import type { Customer } from '../types'

const server = new Server('key')

export async function buy(customer: Customer) {
  // expect: sink email contact.email traits
  const paddle = await initializePaddle({ token: 'token', pwCustomer: { email: customer.email } })
  // expect: sink email contact.email traits
  // expect: sink phone contact.phone_number traits
  paddle?.Checkout.open({ items: [{ priceId: 'pri', quantity: 1 }], customer: { email: customer.email }, customData: { phone: customer.phone } })
  // expect: sink email contact.email traits
  window.Paddle.Checkout.open({ customer: { email: customer.email } })
  // expect: sink email contact.email traits
  // expect: sink name name traits
  await server.customers.create({ email: customer.email, name: customer.fullName })
}
