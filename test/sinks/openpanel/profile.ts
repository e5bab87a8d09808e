import { useOpenPanel } from '@openpanel/nextjs'
import { OpenPanel } from '@openpanel/sdk'
import type { Player } from '../types'

const op = new OpenPanel({ clientId: 'client-id', clientSecret: process.env.OPENPANEL_SECRET })

export async function scored(player: Player, points: number) {
  // expect: sink profileId unique_id id
  // expect: sink firstName name.first traits
  // expect: sink email contact.email traits
  // expect: sink city contact.address.city traits
  await op.identify({ profileId: player.id, firstName: player.firstName, email: player.email, properties: { city: player.address.city } })
  // expect: sink phone contact.phone_number properties
  await op.track('scored', { points, phone: player.phone })
}

export function useScore(player: Player) {
  const panel = useOpenPanel()
  // expect: sink profileId contact.email id
  return () => panel.track('scored', { profileId: player.email })
}
