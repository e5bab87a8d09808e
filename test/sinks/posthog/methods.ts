import posthog from 'posthog-js'
import type { Order, User } from '../types'

/** Wrappers that are methods: of a class, of an object, of an instance made here. */
export class CheckoutEvents {
  #track(event: string, properties: Record<string, unknown>) {
    posthog.capture(event, { ...properties, app: 'shop' })
  }

  private identifyBy = (id: string) => {
    posthog.identify(id)
  }

  started(user: User, order: Order) {
    // expect: sink phone contact.phone_number properties
    this.#track('started', { phone: user.phone, total: order.total })
    // expect: sink email contact.email id
    this.identifyBy(user.email)
  }
}

const events = {
  send(name: string, { detail }: { detail: unknown }) {
    posthog.capture(name, { detail })
  },
}

export function paid(order: Order) {
  // expect: sink detail financial.bank_account properties
  events.send('paid', { detail: order.iban })
}

class Tracker {
  page(path: string, traits: Record<string, unknown>) {
    posthog.setPersonProperties(traits)
    return path
  }
}

const tracker = new Tracker()

export function visited(user: User) {
  // expect: sink lastName name.last traits
  tracker.page('/', { lastName: user.lastName })
  return events.send.name
}
