import Groq from 'groq-sdk'
import { completions } from './books'

const client = new Groq()

export function read(email: string, pages: number) {
  completions.create({ user: email })
  return client.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content: `A book of ${pages} pages` }] })
}
