import { createRxDatabase } from 'rxdb'
import { table } from './table'
import type { Member } from './members'

export async function keep(member: Member) {
  const db = await createRxDatabase({ name: 'garden' })
  await db.plants.insert({ id: 'basil', height: 20 })
  await db.members.findOne(member.email).exec()
  table.insert({ email: member.email })
}
