import { initialize } from 'launchdarkly-js-client-sdk'
import { LDProvider, useLDClient } from 'launchdarkly-react-client-sdk'
import type { ReactNode } from 'react'
import type { Customer } from '../types'

// expect: sink key unique_id id
// expect: sink email contact.email traits
export const start = (customer: Customer) => initialize('client', { kind: 'user', key: customer.id, email: customer.email })

export function Flags({ customer, children }: { customer: Customer; children: ReactNode }) {
  const client = useLDClient()
  // expect: sink key contact.email id
  // expect: sink name name traits
  const onName = () => client?.identify({ key: customer.email, name: customer.fullName })
  return (
    <LDProvider
      clientSideID="client"
      // expect: sink key unique_id traits
      // expect: sink phone contact.phone_number traits
      context={{ key: customer.id, phone: customer.phone }}
    >
      <button type="button" onClick={onName}>Name</button>
      {children}
    </LDProvider>
  )
}
