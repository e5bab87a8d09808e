import { Dub } from 'dub'
import { useAnalytics } from '@dub/analytics/react'
import type { Member } from '../types'

const dub = new Dub({ token: process.env.DUB_API_KEY })

export async function joined(member: Member, clickId: string) {
  await dub.track.lead({
    // expect: sink clickId device.cookie_id traits
    clickId,
    eventName: 'Joined',
    // expect: sink customerExternalId unique_id id
    customerExternalId: member.id,
    // expect: sink customerName name traits
    customerName: member.name,
    // expect: sink customerEmail contact.email traits
    customerEmail: member.email,
  })
  // expect: sink customerExternalId contact.email id
  await dub.track.sale({ customerExternalId: member.email, amount: 1200 })
}

export function useLeads(member: Member) {
  const { trackLead } = useAnalytics()
  // expect: sink customerEmail contact.email traits
  return () => trackLead({ eventName: 'Asked', customerEmail: member.email })
}
