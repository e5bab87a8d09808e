import { ApplicationInsights } from '@microsoft/applicationinsights-web'
import type { Customer } from '../types'

const insights = new ApplicationInsights({ config: { connectionString: 'InstrumentationKey=key' } })
insights.loadAppInsights()

export function signedIn(customer: Customer) {
  // expect: sink email contact.email id
  insights.setAuthenticatedUserContext(customer.email)
  // expect: sink phone contact.phone_number properties
  insights.trackEvent({ name: 'signed in' }, { phone: customer.phone })
  // expect: sink message name.last message
  insights.trackTrace({ message: `signed in ${customer.lastName}` })
}
