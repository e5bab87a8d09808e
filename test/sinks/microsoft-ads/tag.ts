import type { Customer } from '../types'

export function bought(customer: Customer) {
  window.uetq = window.uetq || []
  // expect: sink em contact.email traits
  // expect: sink ph contact.phone_number traits
  window.uetq.push('set', { pid: { em: customer.email, ph: customer.phone } })
  // expect: sink lastName name.last properties
  window.uetq.push('event', 'purchase', { revenue_value: 12, lastName: customer.lastName })
}
