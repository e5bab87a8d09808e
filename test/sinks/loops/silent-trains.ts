import { LoopsClient } from 'loops'
import { loops } from './trains'

const client = new LoopsClient('key')

export async function looped(email: string) {
  loops(email)
  return client.getMailingLists()
}
