import Chargebee from 'chargebee'
import { customer } from './bees'

const billing = new Chargebee({ site: 'shop', apiKey: 'key' })

export function fed(email: string) {
  customer.create({ email })
  return billing.item.create({ id: 'honey', name: 'Honey', type: 'charge', item_family_id: 'food' })
}
