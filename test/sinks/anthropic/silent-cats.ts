import Anthropic from '@anthropic-ai/sdk'
import { messages } from './cats'

const client = new Anthropic()

export async function name(email: string, color: string) {
  messages.create({ messages: [{ role: 'user', content: email }] })
  return client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 10, messages: [{ role: 'user', content: `Name a ${color} cat.` }] })
}
