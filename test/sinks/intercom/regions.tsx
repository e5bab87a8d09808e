import Intercom from '@intercom/messenger-js-sdk'
import { IntercomProvider } from 'react-use-intercom'

// expect: setting region region=EU
Intercom({ app_id: 'app', region: 'eu' })
// expect: setting region omitted region=US
Intercom({ app_id: 'app' })
// expect: setting api_base region=AU
Intercom({ app_id: 'app', api_base: 'https://api-iam.au.intercom.io' })
// expect: setting api_base region=EU
window.Intercom('boot', { app_id: 'app', api_base: 'https://api-iam.eu.intercom.io' })
// expect: setting apiBase region=EU
export const App = () => <IntercomProvider appId="app" apiBase="https://api-iam.eu.intercom.io"><Shop /></IntercomProvider>
// expect: setting api_base region=EU
window.intercomSettings = { app_id: 'app', api_base: 'https://api-iam.eu.intercom.io' }
