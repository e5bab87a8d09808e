import * as Sentry from '@sentry/nextjs'
import { addBreadcrumb, captureException as report, setUser, withScope } from '@sentry/react'
import type { NextApiRequest } from 'next'
import type { Account, Payment } from '../types'

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1' })

export function signedIn(account: Account) {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  Sentry.setUser({ id: account.userId, email: account.email })
  // expect: sink ip_address device.ip_address traits
  // expect: sink username account.username traits
  setUser({ username: account.username, ip_address: account.ip })
  // expect: sink customer user traits whole
  Sentry.setUser(account.customer)
}

export async function pay(payment: Payment, req: NextApiRequest) {
  try {
    await payment.run()
  } catch (error) {
    Sentry.captureException(error, {
      tags: { step: 'email' },
      extra: {
        // expect: sink iban financial.bank_account context
        iban: payment.iban,
        attempts: payment.attempts,
      },
    })
    report(error, {
      contexts: {
        // expect: sink phone contact.phone_number context
        customer: { phone: payment.customer.phone },
      },
    })
    // expect: sink email contact.email message
    Sentry.captureMessage(`Payment of ${payment.customer.email} failed`)
    // expect: sink email contact.email context
    addBreadcrumb({ category: 'auth', message: 'login', data: { email: payment.customer.email } })
    withScope(scope => scope.setTag('step', 'phone'))
    // expect: sink body contact.email context
    // expect: request email contact.email
    Sentry.setContext('request', { body: req.body.email })
    throw error
  }
}
