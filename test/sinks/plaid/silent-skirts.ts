import { Configuration, PlaidApi } from 'plaid'
import { linkTokenCreate } from './skirts'

const plaid = new PlaidApi(new Configuration({ basePath: 'https://sandbox.plaid.com' }))

export function sewn(email: string) {
  linkTokenCreate({ user: { email } })
  return plaid.institutionsGet({ count: 10, offset: 0, country_codes: [] })
}
