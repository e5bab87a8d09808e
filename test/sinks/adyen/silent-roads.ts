import { CheckoutAPI, Client } from '@adyen/api-library'
import { sessions } from './roads'

const checkout = new CheckoutAPI(new Client({ apiKey: 'key', environment: 'TEST' }))

export function built(email: string) {
  sessions({ shopperEmail: email })
  return checkout.PaymentsApi.sessions({ merchantAccount: 'shop', amount: { currency: 'EUR', value: 1200 }, reference: 'order', returnUrl: 'https://example.com' })
}
