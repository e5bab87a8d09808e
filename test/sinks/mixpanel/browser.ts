import mixpanel from 'mixpanel-browser'
import type { Customer, Order } from '../types'

mixpanel.init('project-token', { persistence: 'localStorage' })

export function signedIn(customer: Customer) {
  // expect: sink id unique_id id
  mixpanel.identify(customer.id)
  // expect: sink $email contact.email traits
  // expect: sink $last_name name.last traits
  mixpanel.people.set({ $email: customer.email, $last_name: customer.lastName, plan: customer.plan })
  // expect: sink phone contact.phone_number traits
  mixpanel.people.set_once('phone', customer.phone)
  // expect: sink birthday demographic.date_of_birth properties
  mixpanel.register({ birthday: customer.birthday })
}

export function ordered(customer: Customer, order: Order) {
  // expect: sink city contact.address.city properties
  mixpanel.track('Ordered', { total: order.total, city: customer.address.city })
  // expect: sink email contact.email id
  mixpanel.alias(customer.email)
}
