import { trackEvent } from './views'
import { ApplicationInsights } from '@microsoft/applicationinsights-web'

const insights = new ApplicationInsights({ config: { connectionString: 'InstrumentationKey=key' } })

export function seen(email: string) {
  insights.trackEvent({ name: 'seen', properties: { step: 'email' } })
  trackEvent({ name: 'seen' }, { email })
}
