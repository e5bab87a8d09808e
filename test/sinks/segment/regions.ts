import { AnalyticsBrowser } from '@segment/analytics-next'
import { Analytics } from '@segment/analytics-node'

export const browser = AnalyticsBrowser.load({ writeKey: 'key' }, {
  // expect: setting integrations.Segment.io.apiHost region=EU
  integrations: { 'Segment.io': { apiHost: 'events.eu1.segmentapis.com/v1' } },
})
// expect: setting host region=EU
export const server = new Analytics({ writeKey: 'key', host: 'https://events.eu1.segmentapis.com' })
// expect: setting host omitted region=US
export const other = new Analytics({ writeKey: 'key' })
