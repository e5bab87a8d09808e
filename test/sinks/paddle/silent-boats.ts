import { Paddle } from '@paddle/paddle-node-sdk'
import { Checkout } from './boats'

const server = new Paddle('key')

export function rowed(email: string) {
  Checkout.open({ customer: { email } })
  return server.products.create({ name: 'Paddle', taxCategory: 'standard' })
}
