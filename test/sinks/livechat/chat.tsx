import { LiveChatWidget } from '@livechat/widget-react'
import type { Customer } from '../types'

export function Chat({ customer }: { customer: Customer }) {
  // expect: sink phone contact.phone_number properties
  window.LiveChatWidget.call('set_session_variables', { phone: customer.phone })
  return (
    <LiveChatWidget
      license="1"
      // expect: sink customerEmail contact.email traits
      customerEmail={customer.email}
      // expect: sink customerName name traits
      customerName={customer.fullName}
    />
  )
}
