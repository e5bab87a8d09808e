import { createInstance } from '@optimizely/optimizely-sdk'
import type { Customer } from '../types'

const optimizely = createInstance({ sdkKey: 'key' })

export function isNew(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  const user = optimizely?.createUserContext(customer.id, { email: customer.email })
  // expect: sink phone contact.phone_number traits
  user?.setAttribute('phone', customer.phone)
  // expect: sink email contact.email id
  // expect: sink lastName name.last traits
  optimizely?.track('opened', customer.email, { lastName: customer.lastName })
  return user
}
