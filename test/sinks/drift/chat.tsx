import Drift from 'react-driftjs'
import type { Customer } from '../types'

export function Chat({ customer }: { customer: Customer }) {
  const onOpen = () => {
    // expect: sink id unique_id id
    // expect: sink email contact.email traits
    window.drift.identify(customer.id, { email: customer.email })
    // expect: sink phone contact.phone_number properties
    drift.track('opened', { phone: customer.phone })
  }
  return (
    <>
      <button type="button" onClick={onOpen}>Help</button>
      <Drift
        appId="app"
        // expect: sink lastName name.last traits
        attributes={{ lastName: customer.lastName }}
      />
    </>
  )
}
