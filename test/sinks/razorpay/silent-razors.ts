import Razorpay from 'razorpay'
import { customers } from './razors'

const payments = new Razorpay({ key_id: 'id', key_secret: 'secret' })

export function sharpened(email: string) {
  customers.create({ email })
  return payments.orders.create({ amount: 1200, currency: 'INR', receipt: 'email' })
}
