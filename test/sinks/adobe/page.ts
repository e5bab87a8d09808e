import type { Customer } from '../types'

export function shown(customer: Customer) {
  window.alloy('sendEvent', {
    xdm: { eventType: 'web.shown', identityMap: { Email: [{ id: customer.email, primary: true }] } },
    data: { phone: customer.phone },
  })
  window._satellite.track('shown', { lastName: customer.lastName })
  window.adobeDataLayer.push({ event: 'shown', person: { birthday: customer.birthday } })
}
