import native from 'react-native-branch'
import branch from 'branch-sdk'
import type { Member } from '../types'

export async function invited(member: Member) {
  native.setIdentity(member.id)
  await native.createBranchUniversalObject('invite', { contentMetadata: { customMetadata: { inviter: member.email } } })
  branch.setIdentity(member.email)
  branch.logEvent('INVITE', { phone: member.phone })
}
