import { jitsuClient } from '@jitsu/sdk-js'

const jitsu = jitsuClient({ key: 'key', tracking_host: 'https://t.example.com' })

export const known = user => {
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  jitsu.id({ id: user.id, email: user.email })
  // expect: sink phone contact.phone_number properties
  jitsu.track('known', { phone: user.phone })
}
