import { ZendeskAPI } from 'react-zendesk'
import type { Customer } from '../types'

export function opened(customer: Customer) {
  // expect: sink name name traits
  // expect: sink email contact.email traits
  window.zE('webWidget', 'identify', { name: customer.fullName, email: customer.email })
  // expect: sink value contact.phone_number traits
  zE('webWidget', 'prefill', { phone: { value: customer.phone } })
  // expect: sink value name.last properties
  ZendeskAPI('messenger:set', 'conversationFields', [{ id: '1', value: customer.lastName }])
}
