import type { Customer } from '../types'

export function known(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  // expect: sink name name traits
  // expect: sink phone_number contact.phone_number traits
  window.$chatwoot.setUser(customer.id, { email: customer.email, name: customer.fullName, phone_number: customer.phone })
  // expect: sink birthday demographic.date_of_birth traits
  window.$chatwoot.setCustomAttributes({ birthday: customer.birthday })
}
