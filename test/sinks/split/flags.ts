import { SplitFactory } from '@splitsoftware/splitio'
import type { Customer } from '../types'

const client = SplitFactory({ core: { authorizationKey: 'key' } }).client()

// expect: sink id unique_id id
// expect: sink email contact.email traits
export const isNew = (customer: Customer) => client.getTreatment(customer.id, 'new-checkout', { email: customer.email })

// expect: sink key contact.email id
// expect: sink phone contact.phone_number traits
export const inBrowser = (customer: Customer) => SplitFactory({ core: { authorizationKey: 'key', key: customer.email } }).client().setAttributes({ phone: customer.phone })
