import { Mixpanel } from 'mixpanel-react-native'
import type { Rider } from './types'

const mixpanel = new Mixpanel('project-token', true)

export async function ready(rider: Rider) {
  await mixpanel.init()
  // expect: sink email contact.email traits
  mixpanel.getPeople().set({ email: rider.email })
  // expect: sink phone contact.phone_number properties
  mixpanel.track('Ready', { phone: rider.phone })
}
