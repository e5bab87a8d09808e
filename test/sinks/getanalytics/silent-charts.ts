import Analytics from 'analytics'
import { analytics } from './numbers'

const tracker = Analytics({ app: 'shop' })

export function drawn(email: string) {
  tracker.track('drawn', { bars: 3, step: 'email' })
  analytics.identify('chart', email)
}
