import { Braze } from 'braze-api'
import type { Customer } from '../types'

const api = new Braze('https://rest.iad-01.braze.com', 'key')

// expect: sink external_id unique_id traits
// expect: sink email contact.email traits
export const changed = (customer: Customer) => api.users.track({ attributes: [{ external_id: customer.id, email: customer.email }] })
