import { Client, OrdersController } from '@paypal/paypal-server-sdk'
import { createOrder } from './pals'

const orders = new OrdersController(new Client({}))

export function met(email: string) {
  createOrder({ body: { payer: { emailAddress: email } } })
  return orders.getOrder({ id: 'order' })
}
