import posthog from 'posthog-js'
import type { Order, User } from '../types'

type Properties = Record<string, unknown>

export function track(event: string, properties: Properties = {}) {
  if (typeof window === 'undefined') return
  posthog.capture(event, properties)
}

const trackOrder = (step: string, data: Properties) => track(`order_${step}`, data)

export const identifyPerson = (id: string, traits: Properties) => {
  posthog.identify(id, traits)
}

export function useCheckoutEvents(user: User, order: Order) {
  return {
    start() {
      // expect: sink phone contact.phone_number properties
      track('checkout', { phone: user.phone, total: order.total })
    },
    paid() {
      // expect: sink iban financial.bank_account properties
      trackOrder('paid', { iban: order.iban })
    },
    signIn() {
      // expect: sink email contact.email id
      // expect: sink lastName name.last traits
      identifyPerson(user.email, { lastName: user.lastName })
    },
    whole() {
      // expect: sink user user properties whole
      track('left', user)
    },
    silent() {
      track('email_step', { step: 'email', total: order.total })
    },
  }
}
