import heapApi from 'heap-api'
import type { Member } from '../types'

const heap = heapApi('app-id')

export function renewed(member: Member) {
  // expect: sink email contact.email id
  heap.track('renewed', member.email, { plan: member.plan })
  // expect: sink id unique_id id
  // expect: sink birthday demographic.date_of_birth traits
  heap.addUserProperties(member.id, { birthday: member.birthday })
}
