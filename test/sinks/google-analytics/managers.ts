import { useGtm } from '@gtm-support/vue-gtm'
import { GoogleTagManagerService } from 'angular-google-tag-manager'
import { event, set } from 'vue-gtag'
import type { Customer } from '../types'

export class Checkout {
  constructor(private readonly tags: GoogleTagManagerService) {}

  paid(customer: Customer, total: number) {
    // expect: sink email contact.email properties
    this.tags.pushTag({ event: 'paid', total, email: customer.email })
  }
}

export function shipped(customer: Customer) {
  const gtm = useGtm()
  // expect: sink label contact.phone_number properties
  gtm?.trackEvent({ event: 'shipped', category: 'orders', label: customer.phone })
  // expect: sink lastName name.last properties
  event('shipped', { lastName: customer.lastName })
  // expect: sink user_id contact.email id
  set({ user_id: customer.email })
}
