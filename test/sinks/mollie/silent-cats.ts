import createMollieClient from '@mollie/api-client'
import { customers } from './cats'

const client = createMollieClient({ apiKey: 'key' })

export function fed(email: string) {
  customers.create({ email })
  return client.payments.create({ amount: { currency: 'EUR', value: '12.00' }, description: 'Food', redirectUrl: 'https://example.com/email' })
}
