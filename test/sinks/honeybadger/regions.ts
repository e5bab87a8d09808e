import Honeybadger from '@honeybadger-io/js'

// expect: setting endpoint region=EU
Honeybadger.configure({ apiKey: 'key', endpoint: 'https://eu-api.honeybadger.io' })
// expect: setting endpoint omitted region=US
Honeybadger.configure({ apiKey: 'key' })
