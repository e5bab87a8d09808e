import { CheckoutPaymentIntent, Client, OrdersController } from '@paypal/paypal-server-sdk'
import type { Customer } from '../types'

const orders = new OrdersController(new Client({ clientCredentialsAuthCredentials: { oAuthClientId: 'id', oAuthClientSecret: 'secret' } }))

export const buy = (customer: Customer) => orders.createOrder({
  body: {
    intent: CheckoutPaymentIntent.Capture,
    // expect: sink emailAddress contact.email traits
    // expect: sink givenName name.first traits
    // expect: sink surname name.last traits
    payer: { emailAddress: customer.email, name: { givenName: customer.firstName, surname: customer.lastName } },
    purchaseUnits: [{ amount: { currencyCode: 'EUR', value: '12.00' } }],
  },
})
