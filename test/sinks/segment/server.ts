import { Analytics } from '@segment/analytics-node'
import type { FastifyRequest } from 'fastify'
import type { Member } from '../types'

const analytics = new Analytics({ writeKey: 'write-key' })

export function joined(member: Member, request: FastifyRequest) {
  analytics.identify({
    // expect: sink userId contact.email id
    userId: member.email,
    traits: {
      // expect: sink birthday demographic.date_of_birth traits
      birthday: member.birthday,
      address: {
        // expect: sink city contact.address.city traits
        city: member.city,
      },
    },
    // expect: sink ip device.ip_address context
    // expect: request ip device.ip_address
    context: { ip: request.ip },
  })
}

export const left = async (member: Member) => {
  // expect: sink member user properties whole
  // expect: sink userId unique_id id
  analytics.track({ userId: member.userId, event: 'Left', properties: { ...member } })
  await analytics.closeAndFlush()
}
