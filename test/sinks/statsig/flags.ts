import { StatsigClient } from '@statsig/js-client'
import Statsig from 'statsig-node'
import type { Customer } from '../types'

export function start(customer: Customer) {
  // expect: sink userID unique_id id
  // expect: sink email contact.email traits
  const client = new StatsigClient('key', { userID: customer.id, email: customer.email })
  // expect: sink phone contact.phone_number properties
  client.logEvent('opened', 1, { phone: customer.phone })
  return client
}

// expect: sink userID contact.email id
export const isNew = (customer: Customer) => Statsig.checkGate({ userID: customer.email }, 'new-checkout')
