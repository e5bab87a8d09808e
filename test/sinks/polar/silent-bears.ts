import { Polar } from '@polar-sh/sdk'
import { checkouts } from './bears'

const shop = new Polar({ accessToken: 'token' })

export function fed(email: string) {
  checkouts.create({ customerEmail: email })
  return shop.products.create({ name: 'Bear', prices: [] })
}
