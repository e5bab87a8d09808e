import { PlainClient } from '@team-plain/typescript-sdk'
import { upsertCustomer } from './fields'

const client = new PlainClient({ apiKey: 'key' })

export function ploughed(email: string) {
  upsertCustomer({ identifier: { emailAddress: email } })
  return client.getLabelTypes()
}
