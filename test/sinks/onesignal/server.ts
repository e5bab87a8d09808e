import { createConfiguration, DefaultApi } from '@onesignal/node-onesignal'
import type { Rider } from './types'

const client = new DefaultApi(createConfiguration({ restApiKey: 'key' }))

export const told = (rider: Rider) => client.createNotification({
  app_id: 'app',
  // expect: sink include_email_tokens contact.email to
  include_email_tokens: [rider.email],
  // expect: sink en name.last
  contents: { en: `Hello ${rider.lastName}` },
})
