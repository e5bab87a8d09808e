import { GrowthBook } from '@growthbook/growthbook'
import type { Customer } from '../types'

const growthbook = new GrowthBook({ clientKey: 'key' })

export function signedIn(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  void growthbook.setAttributes({ id: customer.id, email: customer.email })
  // expect: sink birthday demographic.date_of_birth traits
  void growthbook.updateAttributes({ birthday: customer.birthday })
}
