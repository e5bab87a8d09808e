import { FullStory, init } from '@fullstory/browser'
import type { Customer } from '../types'

init({ orgId: 'org' })

export function signedIn(customer: Customer) {
  // expect: sink uid unique_id id
  // expect: sink displayName name traits
  // expect: sink email contact.email traits
  FullStory('setIdentity', { uid: customer.id, properties: { displayName: customer.fullName, email: customer.email } })
  // expect: sink phone contact.phone_number properties
  FullStory('trackEvent', { name: 'signed in', properties: { phone: customer.phone } })
  // expect: sink birthday demographic.date_of_birth traits
  window.FS('setProperties', { type: 'user', properties: { birthday: customer.birthday } })
}
