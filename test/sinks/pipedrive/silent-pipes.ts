import { Configuration, DealsApi } from 'pipedrive/v2'
import { addPerson } from './pipes'

const deals = new DealsApi(new Configuration({ apiKey: 'key' }))

export function laid(email: string) {
  addPerson({ email })
  return deals.addDeal({ AddDealRequest: { title: 'Pipes', value: 1200 } })
}
