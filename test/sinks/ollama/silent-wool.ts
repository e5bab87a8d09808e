import client from 'ollama'
import { chat } from './wool'

export function spun(email: string, metres: number) {
  chat({ messages: [{ content: email }] })
  return client.generate({ model: 'llama3', prompt: `${metres} metres of wool` })
}
