import { useChat } from '@ai-sdk/react'
import { generateObject, generateText, streamText } from 'ai'
import { openai } from '@ai-sdk/openai'
import { schema } from './schema'
import type { Patient } from '../types'

export async function answers(patient: Patient) {
  // expect: sink email contact.email
  await generateText({ model: openai('gpt-5'), prompt: `Write to ${patient.email}` })
  // expect: sink content health_and_medical.condition
  await generateObject({ model: openai('gpt-5'), schema, messages: [{ role: 'user', content: patient.diagnosis }] })
  // expect: sink lastName name.last
  return streamText({ model: openai('gpt-5'), system: 'You help ' + patient.lastName, prompt: 'Help.' })
}

export function useAsk(patient: Patient) {
  const { sendMessage } = useChat()
  // expect: sink phone contact.phone_number
  return () => sendMessage({ text: `My phone is ${patient.phone}` })
}
