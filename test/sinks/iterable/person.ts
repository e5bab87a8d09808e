import { initialize, track, updateUser } from '@iterable/web-sdk'
import type { Customer } from '../types'

const { setEmail } = initialize('key')

export async function signedIn(customer: Customer) {
  // expect: sink email contact.email traits
  await setEmail(customer.email)
  // expect: sink phoneNumber contact.phone_number traits
  await updateUser({ dataFields: { phoneNumber: customer.phone } })
  // expect: sink lastName name.last properties
  await track({ eventName: 'signed in', dataFields: { lastName: customer.lastName } })
}
