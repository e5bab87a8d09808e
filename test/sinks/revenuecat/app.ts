import Purchases from 'react-native-purchases'
import type { Rider } from './types'

export async function signedIn(rider: Rider, user: { id: string }) {
  // expect: sink id unique_id id
  await Purchases.logIn(user.id)
  // expect: sink email contact.email traits
  await Purchases.setEmail(rider.email)
  // expect: sink lastName name.last traits
  await Purchases.setAttributes({ lastName: rider.lastName })
}
