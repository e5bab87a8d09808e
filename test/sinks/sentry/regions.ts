import * as Sentry from '@sentry/node'

// expect: setting dsn region=DE
Sentry.init({ dsn: 'https://abc@o123.ingest.de.sentry.io/456' })
// expect: setting dsn region=US
Sentry.init({ dsn: 'https://abc@o123.ingest.us.sentry.io/456' })
Sentry.init({ dsn: 'https://abc@errors.example.org/1' })
