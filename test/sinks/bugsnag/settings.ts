import Bugsnag from '@bugsnag/js'

// expect: setting collectUserIp
// expect: setting redactedKeys
Bugsnag.start({ apiKey: 'key', collectUserIp: true, redactedKeys: [] })
// expect: setting collectUserIp omitted
Bugsnag.start({ apiKey: 'key' })
Bugsnag.start({ apiKey: 'key', collectUserIp: false, redactedKeys: ['password', /token/] })
