import { init } from '@fullstory/browser'

// expect: setting host region=EU
init({ orgId: 'o-1-eu1', host: 'eu1.fullstory.com' })
