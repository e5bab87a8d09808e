import { createRxDatabase } from 'rxdb'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import type { Member } from './members'

export async function keep(member: Member) {
  const db = await createRxDatabase({ name: 'club', storage: getRxStorageDexie() })
  // expect: sink email contact.email content
  await db.members.insert({ kind: 'mail', email: member.email })
  // expect: sink phone contact.phone_number content
  await db.members.bulkUpsert([{ kind: 'call', phone: member.phone }])
}
