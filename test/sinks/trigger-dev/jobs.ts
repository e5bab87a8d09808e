import { task, tasks } from '@trigger.dev/sdk/v3'
import type { Member } from '../types'

const welcome = task({ id: 'welcome', run: async () => {} })

export async function joined(member: Member) {
  // expect: sink email contact.email
  await tasks.trigger('welcome', { email: member.email })
  // expect: sink lastName name.last
  await welcome.trigger({ lastName: member.lastName })
}
