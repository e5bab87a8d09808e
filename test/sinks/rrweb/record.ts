import { record } from 'rrweb'
import type { Customer } from '../types'

const events: unknown[] = []

export function start(customer: Customer) {
  record({ emit: event => events.push(event), maskAllInputs: true })
  // expect: sink email contact.email properties
  record.addCustomEvent('signed in', { email: customer.email, plan: customer.plan })
}
