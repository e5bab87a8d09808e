import { ApiKeySession, ListsApi } from 'klaviyo-api'
import { createProfile, klaviyo as board } from './lists'

const lists = new ListsApi(new ApiKeySession('key'))

export async function listed(email: string) {
  createProfile({ data: { email } })
  board.identify({ email })
  window.klaviyo.track('listed', { step: 'email' })
  return lists.createList({ data: { type: 'list', attributes: { name: 'Readers' } } })
}
