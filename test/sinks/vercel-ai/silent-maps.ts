import { generateText } from 'ai'
import { openai } from '@ai-sdk/openai'
import { embed } from './maps'

export async function drawn(email: string, city: string) {
  embed({ value: email })
  return generateText({ model: openai('gpt-5'), prompt: `A map of ${city}, small enough for an e-mail.` })
}
