import { AnalyticsBrowser } from '@june-so/analytics-next'
import { june } from './calendar'

const tracker = AnalyticsBrowser.load({ writeKey: 'key' })

export function planned(email: string) {
  tracker.track('planned', { month: 6, step: 'email' })
  june.invite(email)
}
