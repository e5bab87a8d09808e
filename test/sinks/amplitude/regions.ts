import * as amplitude from '@amplitude/analytics-browser'

// expect: setting serverZone region=EU
amplitude.init('key', { serverZone: 'EU' })
// expect: setting serverZone region=EU
amplitude.init('key', 'visitor', { serverZone: 'EU' })
// expect: setting serverZone omitted region=US
amplitude.init('key')
amplitude.init('key', { serverUrl: 'https://proxy.example.org' })
