import mixpanel from 'mixpanel-browser'
import Mixpanel from 'mixpanel'

// expect: setting api_host region=EU
mixpanel.init('token', { api_host: 'https://api-eu.mixpanel.com' })
// expect: setting api_host omitted region=US
mixpanel.init('token')
// expect: setting host region=IN
export const server = Mixpanel.init('token', { host: 'api-in.mixpanel.com' })
