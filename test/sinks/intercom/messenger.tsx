import Intercom, { update } from '@intercom/messenger-js-sdk'
import { IntercomProvider, useIntercom } from 'react-use-intercom'
import type { ReactNode } from 'react'
import type { Customer } from '../types'

export function Messenger({ customer, children }: { customer: Customer; children: ReactNode }) {
  // expect: sink user_id unique_id id
  // expect: sink email contact.email traits
  Intercom({ app_id: 'app', user_id: customer.id, email: customer.email })
  // expect: sink phone contact.phone_number traits
  update({ phone: customer.phone })
  const { boot, trackEvent } = useIntercom()
  const onOpen = () => {
    // expect: sink userId unique_id id
    // expect: sink name name traits
    boot({ userId: customer.id, name: customer.fullName, customAttributes: { plan: customer.plan } })
    // expect: sink lastName name.last properties
    trackEvent('opened', { lastName: customer.lastName })
    // expect: sink email contact.email traits
    window.Intercom('update', { email: customer.email })
    // expect: sink email contact.email traits
    window.intercomSettings = { app_id: 'app', email: customer.email }
  }
  return (
    <IntercomProvider
      appId="app"
      // expect: sink email contact.email traits
      autoBootProps={{ email: customer.email }}
    >
      <button type="button" onClick={onOpen}>Help</button>
      {children}
    </IntercomProvider>
  )
}
