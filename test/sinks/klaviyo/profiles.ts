import { ApiKeySession, ProfilesApi } from 'klaviyo-api'
import type { Subscriber } from '../types'

const profiles = new ProfilesApi(new ApiKeySession('key'))

export const subscribed = (subscriber: Subscriber) => profiles.createOrUpdateProfile({
  // expect: sink email contact.email traits
  // expect: sink phoneNumber contact.phone_number traits
  // expect: sink externalId unique_id id
  data: { type: 'profile', attributes: { email: subscriber.email, phoneNumber: subscriber.phone, externalId: subscriber.id } },
})

export function onPage(subscriber: Subscriber) {
  // expect: sink $email contact.email traits
  window.klaviyo.identify({ $email: subscriber.email })
  // expect: sink lastName name.last properties
  klaviyo.track('read', { lastName: subscriber.lastName })
  // expect: sink $first_name name.first traits
  window._learnq.push(['identify', { $first_name: subscriber.firstName }])
}
