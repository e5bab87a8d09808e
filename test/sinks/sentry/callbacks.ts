import * as Sentry from '@sentry/react'
import type { Visitor } from '../types'

export function start(visitor: Visitor, error: Error) {
  Sentry.init({
    dsn: 'https://key@o1.ingest.sentry.io/1',
    // expect: sink email contact.email traits
    initialScope: { user: { email: visitor.email }, tags: { app: 'shop' } },
  })
  Sentry.configureScope(scope => {
    // expect: sink ip_address device.ip_address traits
    scope.setUser({ ip_address: visitor.ip })
  })
  // expect: sink phone contact.phone_number traits
  Sentry.captureException(error, scope => scope.setUser({ phone: visitor.phone }))
}
