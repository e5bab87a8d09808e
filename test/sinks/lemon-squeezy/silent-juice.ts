import { listProducts } from '@lemonsqueezy/lemonsqueezy.js'
import { createCheckout } from './juice'

export function squeezed(email: string) {
  createCheckout('store', 'variant', { checkoutData: { email } })
  return listProducts({ filter: { storeId: 'store' } })
}
