import { AnalyticsBrowser } from '@segment/analytics-next'
import type { Customer, Order } from '../types'

export const analytics = AnalyticsBrowser.load({ writeKey: 'write-key' })

export function onSignIn(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  analytics.identify(customer.id, { email: customer.email, plan: customer.plan })
}

export function onProfile(customer: Customer) {
  // without the leading id
  // expect: sink phone contact.phone_number traits
  analytics.identify({ phone: customer.phone })
  // expect: sink customer user traits whole
  analytics.identify(null, customer)
}

export function onOrder(customer: Customer, order: Order) {
  analytics.track('Order Completed', {
    total: order.total,
    // expect: sink shippingAddress contact.address properties
    shippingAddress: order.shippingAddress,
  })
  // expect: sink lastName name.last properties
  analytics.page('Thanks', { lastName: customer.lastName })
  // expect: sink employer workplace traits
  analytics.group(order.groupId, { employer: customer.employer })
  // expect: sink email contact.email id
  window.analytics.alias(customer.email)
}
