import { algoliasearch } from 'algoliasearch'
import aa from 'search-insights'

const client = algoliasearch('app', 'key')
// expect: setting region region=DE
export const analytics = client.initAnalytics({ options: {}, region: 'de' })
// expect: setting region region=US
aa('init', { appId: 'app', apiKey: 'key', region: 'us' })
