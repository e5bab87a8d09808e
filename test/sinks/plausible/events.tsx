import { usePlausible } from 'next-plausible'
import Plausible from 'plausible-tracker'
import { track } from '@plausible-analytics/tracker'
import type { Donor } from '../types'

const { trackEvent } = Plausible({ domain: 'example.org' })

export function Donate({ donor, amount }: { donor: Donor; amount: number }) {
  const plausible = usePlausible()
  const onGiven = () => {
    // expect: sink email contact.email properties
    plausible('Given', { props: { email: donor.email, amount } })
    // expect: sink lastName name.last properties
    trackEvent('Given', {}, { props: { lastName: donor.lastName } })
    // expect: sink city contact.address.city properties
    track('Given', { props: { city: donor.address.city } })
    // expect: sink phone contact.phone_number properties
    window.plausible?.('Given', { props: { phone: donor.phone } })
  }
  return <button type="button" onClick={onGiven}>Give</button>
}
