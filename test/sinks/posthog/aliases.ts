import posthog from 'posthog-js'
import type { Upload, User } from '../types'

/** Names of the file that stand for a datum. */
export function signedIn(user: User, upload: Upload) {
  const id = user.email
  // expect: sink id contact.email id
  posthog.identify(id)
  const distinctId = user.phone
  // expect: sink distinctId contact.phone_number id
  posthog.capture({ distinctId, event: 'signed_in' })
  const { email: e } = user
  // expect: sink v contact.email properties
  posthog.capture('named', { v: e })
  const traits = user
  // expect: sink traits user traits whole
  // expect: sink id unique_id id
  posthog.identify(user.id, traits)
  const { id: left, ...rest } = user
  // expect: sink rest user properties whole
  posthog.capture('left', rest)
  const local = user.email?.split('@')[0]
  // expect: sink who contact.email properties
  posthog.capture('short', { who: local })
  // a name of a file is no name of a person, whatever it is called on the way
  const name = upload.name
  posthog.setPersonProperties({ name })
  const email = user.email ? 'given' : 'missing'
  const phone = user.phone !== ''
  posthog.capture('checked', { email, phone, lastName: !!user.lastName, domain: user.email.split('@')[1] })
  return left
}
