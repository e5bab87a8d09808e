import type Stripe from 'stripe'
import { stripe } from '@/lib/stripe'
import { customers } from './zebras'

/** A stripe on a zebra; prices and products. */
export async function striped(email: string, zebra: { stripe: { color: string } }, price?: Stripe.Price) {
  customers.create({ email })
  await stripe.products.create({ name: 'Zebra', description: zebra.stripe.color })
  await stripe.checkout.sessions.create({ mode: 'payment', success_url: 'https://example.com/email' })
  return price
}
