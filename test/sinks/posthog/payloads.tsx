import posthog from 'posthog-js'
import { useMemo } from 'react'
import type { User } from '../types'

/** What is handed over is put together first. */
export function Checkout({ user, users, vip }: { user: User; users: User[]; vip: boolean }) {
  const chosen = vip ? {
    // expect: sink email contact.email properties
    email: user.email,
  } : {}
  posthog.capture('chosen', chosen)
  // expect: sink phone contact.phone_number properties
  posthog.capture('either', user && { phone: user.phone })
  // expect: sink list contact.email properties
  const list = [user.email]
  posthog.capture('listed', { list })
  // expect: sink lastName name.last properties
  const memo = useMemo(() => ({ lastName: user.lastName }), [user])
  posthog.capture('memo', memo)
  const filled: Record<string, unknown> = { vip }
  // expect: sink birthday demographic.date_of_birth properties
  filled.birthday = user.birthday
  posthog.capture('filled', filled)
  const event = {
    properties: {
      // expect: sink address contact.address properties
      address: user.address,
    },
  }
  posthog.capture('event', event.properties)
  // expect: sink who contact.email properties
  posthog.capture('all', { who: users.map(one => one.email) })
  // expect: sink phone contact.phone_number properties
  posthog.capture('each', { users: users.map(one => ({ phone: one.phone, vip })) })
  // expect: sink user user properties whole
  posthog.capture('text', { user: JSON.stringify(user) })
  posthog.capture('deep', { a: { b: { c: { d: { e: {
    // expect: sink email contact.email properties
    email: user.email,
  } } } } } })
  return null
}
