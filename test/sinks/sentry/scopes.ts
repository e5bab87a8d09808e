import * as Sentry from '@sentry/node'
import { withScope } from '@sentry/react'
import type { Visitor } from '../types'
import { withScope as inForest } from './forest'

/** Scopes are handed to callbacks; errors carry texts. */
export async function report(visitor: Visitor, run: () => Promise<void>) {
  Sentry.withScope(scope => {
    // expect: sink email contact.email traits
    scope.setUser({ email: visitor.email })
    scope.setLevel('warning')
  })
  withScope(({ setExtras }) => {
    // expect: sink phone contact.phone_number context
    setExtras({ phone: visitor.phone })
  })
  // expect: sink ip_address device.ip_address traits
  Sentry.getCurrentScope().setUser({ ip_address: visitor.ip })
  inForest(scope => scope.setUser({ email: visitor.email }))
  try {
    await run()
  } catch {
    // expect: sink lastName name.last message
    Sentry.captureException(new Error(`Nothing was found for ${visitor.lastName}`))
    // expect: sink email contact.email context
    Sentry.setTag('email', visitor.email)
    // expect: sink phone contact.phone_number context
    Sentry.setExtra('visitor', visitor.phone)
    // expect: sink iban financial.bank_account message
    Sentry.captureMessage('no account ' + visitor.iban)
  }
}
