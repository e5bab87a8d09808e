import umami from '@umami/node'
import type { Reader } from '../types'

umami.init({ websiteId: 'website-id', hostUrl: 'https://stats.example.org' })

export function subscribed(reader: Reader) {
  // expect: sink email contact.email traits
  window.umami.identify(reader.id, { email: reader.email })
  // expect: sink lastName name.last properties
  window.umami.track('subscribed', { lastName: reader.lastName, issue: 12 })
}

export const onServer = async (reader: Reader) => {
  // expect: sink phone contact.phone_number traits
  await umami.identify({ phone: reader.phone })
  await umami.track({ url: '/subscribed', name: 'subscribed', data: { city: reader.address.city } })
}
