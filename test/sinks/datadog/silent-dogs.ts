import { datadogRum } from '@datadog/browser-rum'
import type { LogsEvent } from '@datadog/browser-logs'
import { setUser } from './kennel'

export function walked(email: string, event?: LogsEvent) {
  datadogRum.addAction('walked', { minutes: 30, step: 'email' })
  setUser({ email })
  return event
}
