import { init } from '@launchdarkly/node-server-sdk'
import type { Customer } from '../types'

const client = init('key')

// expect: sink key unique_id id
// expect: sink email contact.email traits
export const isNew = (customer: Customer) => client.variation('new-checkout', { key: customer.id, email: customer.email }, false)
