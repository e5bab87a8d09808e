import * as braze from '@braze/web-sdk'

// expect: setting baseUrl region=EU
braze.initialize('key', { baseUrl: 'sdk.fra-01.braze.eu' })
// expect: setting baseUrl region=US
braze.initialize('key', { baseUrl: 'sdk.iad-01.braze.com' })
