import { faro, initializeFaro } from '@grafana/faro-web-sdk'
import type { Customer } from '../types'

initializeFaro({ url: 'https://faro.example.com/collect', app: { name: 'shop' } })

export function failed(customer: Customer, error: Error) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  faro.api.setUser({ id: customer.id, email: customer.email, attributes: { plan: customer.plan } })
  // expect: sink phone contact.phone_number properties
  faro.api.pushEvent('failed', { phone: customer.phone })
  // expect: sink lastName name.last context
  faro.api.pushError(error, { context: { lastName: customer.lastName } })
  // expect: sink email contact.email message
  faro.api.pushLog([`failed for ${customer.email}`])
}
