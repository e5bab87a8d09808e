import mParticle from '@mparticle/web-sdk'
import type { Customer } from '../types'

export function signedIn(customer: Customer) {
  // expect: sink email contact.email traits
  // expect: sink customerid unique_id id
  mParticle.Identity.login({ userIdentities: { email: customer.email, customerid: customer.id } })
  // expect: sink birthday demographic.date_of_birth traits
  mParticle.Identity.getCurrentUser().setUserAttribute('birthday', customer.birthday)
  // expect: sink phone contact.phone_number properties
  mParticle.logEvent('signed in', mParticle.EventType.Navigation, { phone: customer.phone })
}
