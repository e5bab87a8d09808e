import { createHash } from 'node:crypto'
import { hashEmail, maskPhone, redact } from './veil'
import type { Event } from './events'

/** What is hashed or masked says no more than that two are the same. */
export function provisioned(event: Event) {
  // expect: sink email unique_id.pseudonymous message
  console.log(`[SCIM] user ${hashEmail(event.user.email)} for tenant ${event.tenant}`)
  // expect: sink phone unique_id.pseudonymous message
  console.log('called back', maskPhone(event.user.phone))
  const hidden = redact(event.user.email)
  console.warn('gone', hidden)
  // a secret's hash is guarded like the secret
  // expect: sink password authorization.password message
  console.log(hashPassword(event.user.password))
  console.log(createHash('sha256').update(event.user.email).digest('hex'))
}

/** The domain of an address is nobody's, its first part is somebody's. */
export function ignored(event: Event) {
  const domain = event.user.email.split('@').pop() ?? 'unknown'
  console.log(`ignored ${domain}`, event.user.email.split('@').at(-1), event.user.email.split('@')[1])
  // expect: sink email contact.email message
  console.log(event.user.email.split('@').at(0))
}

declare function hashPassword(password: string): string
