import { Mistral } from '@mistralai/mistralai'
import { chat } from './winds'

const client = new Mistral({ apiKey: 'key' })

export function blown(email: string, speed: number) {
  chat.complete({ messages: [{ role: 'user', content: email }] })
  return client.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content: `Wind at ${speed}` }] })
}
