import native from 'react-native-branch'
import branch from 'branch-sdk'
import type { Member } from '../types'

export async function invited(member: Member) {
  // expect: sink id unique_id id
  native.setIdentity(member.id)
  // expect: sink inviter contact.email properties
  await native.createBranchUniversalObject('invite', { contentMetadata: { customMetadata: { inviter: member.email } } })
  // expect: sink email contact.email id
  branch.setIdentity(member.email)
  // expect: sink phone contact.phone_number properties
  branch.logEvent('INVITE', { phone: member.phone })
}
