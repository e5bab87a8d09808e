import heapApi from 'heap-api'
import type { Member } from '../types'

const heap = heapApi('app-id')

export function renewed(member: Member) {
  heap.track('renewed', member.email, { plan: member.plan })
  heap.addUserProperties(member.id, { birthday: member.birthday })
}
