import type { Customer } from '../types'

export function shown(customer: Customer) {
  window.alloy('sendEvent', {
    // expect: sink id contact.email traits
    xdm: { eventType: 'web.shown', identityMap: { Email: [{ id: customer.email, primary: true }] } },
    // expect: sink phone contact.phone_number properties
    data: { phone: customer.phone },
  })
  // expect: sink lastName name.last properties
  window._satellite.track('shown', { lastName: customer.lastName })
  // expect: sink birthday demographic.date_of_birth properties
  window.adobeDataLayer.push({ event: 'shown', person: { birthday: customer.birthday } })
}
