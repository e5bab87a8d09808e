import { FullStory, init } from '@fullstory/browser'
import type { Customer } from '../types'

init({ orgId: 'org' })

export function signedIn(customer: Customer) {
  FullStory('setIdentity', { uid: customer.id, properties: { displayName: customer.fullName, email: customer.email } })
  FullStory('trackEvent', { name: 'signed in', properties: { phone: customer.phone } })
  window.FS('setProperties', { type: 'user', properties: { birthday: customer.birthday } })
}
