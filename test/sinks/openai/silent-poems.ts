import OpenAI from 'openai'
import { responses } from './poems'
import type { ChatCompletion } from 'openai/resources'

const openai = new OpenAI()

export async function poem(email: string, topic: string, last?: ChatCompletion) {
  responses.create({ input: email })
  await openai.responses.create({ model: 'gpt-5', input: `A poem on ${topic}, not longer than an e-mail.` })
  return last
}
