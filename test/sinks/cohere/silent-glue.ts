import { CohereClientV2 } from 'cohere-ai'
import { embed } from './glue'

const client = new CohereClientV2({ token: 'token' })

export function stuck(email: string, minutes: number) {
  embed({ texts: [email] })
  return client.chat({ model: 'command-a', messages: [{ role: 'user', content: `Glue dry after ${minutes}` }] })
}
