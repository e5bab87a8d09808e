import { Client } from '@upstash/qstash'
import { publishJSON } from './stashes'

const client = new Client({ token: 'token' })

export function hidden(email: string) {
  publishJSON({ body: { email } })
  return client.publishJSON({ url: 'https://example.com/api/email', body: { nuts: 12, step: 'email' } })
}
