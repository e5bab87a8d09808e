import * as amplitude from '@amplitude/analytics-browser'
import type { Customer, Order } from '../types'

export function signedIn(customer: Customer) {
  // expect: sink email contact.email id
  amplitude.init('api-key', customer.email, { defaultTracking: true })
  // expect: sink id unique_id id
  amplitude.setUserId(customer.id)
  const identity = new amplitude.Identify()
  // expect: sink email contact.email traits
  identity.set('email', customer.email)
  // expect: sink first_seen_city contact.address.city traits
  identity.setOnce('first_seen_city', customer.address.city)
  amplitude.identify(identity)
}

export const ordered = (customer: Customer, order: Order) => {
  // expect: sink phone contact.phone_number properties
  amplitude.track('Ordered', { total: order.total, phone: customer.phone })
  // expect: sink birthday demographic.date_of_birth traits
  // expect: sink ip device.ip_address context
  amplitude.track({ event_type: 'Paid', user_properties: { birthday: customer.birthday }, ip: customer.lastIp })
}
