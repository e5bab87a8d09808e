import { algoliasearch } from 'algoliasearch'
import aa from 'search-insights'
import type { Member } from '../types'

const client = algoliasearch('app', 'key')

export async function indexed(member: Member) {
  // expect: sink email contact.email id
  aa('setUserToken', member.email)
  // expect: sink objectID unique_id
  // expect: sink email contact.email
  // expect: sink lastName name.last
  await client.saveObject({ indexName: 'members', body: { objectID: member.id, email: member.email, lastName: member.lastName } })
}
