import Stripe from 'stripe'
import type { Customer } from '../types'

const stripe = new Stripe(process.env.STRIPE_KEY ?? '')

export async function start(customer: Customer) {
  // expect: sink email contact.email traits
  // expect: sink name name traits
  // expect: sink birthday demographic.date_of_birth traits
  const created = await stripe.customers.create({ email: customer.email, name: customer.fullName, metadata: { birthday: customer.birthday } })
  // expect: sink phone contact.phone_number traits
  await stripe.customers.update(created.id, { phone: customer.phone })
  return stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [{ price: 'price', quantity: 1 }],
    success_url: 'https://example.com/thanks',
    // expect: sink client_reference_id unique_id id
    client_reference_id: customer.id,
    // expect: sink customer_email contact.email traits
    customer_email: customer.email,
    // expect: sink lastName name.last traits
    metadata: { lastName: customer.lastName },
  })
}

// expect: sink receipt_email contact.email traits
export const pay = (customer: Customer) => stripe.paymentIntents.create({ amount: 1200, currency: 'eur', receipt_email: customer.email })
