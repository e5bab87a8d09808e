import { algoliasearch } from 'algoliasearch'
import { saveObject } from './algae'

const client = algoliasearch('app', 'key')

export function grown(email: string) {
  saveObject({ body: { email } })
  return client.saveObject({ indexName: 'algae', body: { objectID: 'green', depth: 3, step: 'email' } })
}
