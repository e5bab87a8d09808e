import mParticle from '@mparticle/web-sdk'
import type { Customer } from '../types'

export function signedIn(customer: Customer) {
  mParticle.Identity.login({ userIdentities: { email: customer.email, customerid: customer.id } })
  mParticle.Identity.getCurrentUser().setUserAttribute('birthday', customer.birthday)
  mParticle.logEvent('signed in', mParticle.EventType.Navigation, { phone: customer.phone })
}
