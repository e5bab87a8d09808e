import OpenAI from 'openai'
import type { Patient } from '../types'

const openai = new OpenAI()

export async function summary(patient: Patient) {
  // expect: sink input health_and_medical.condition
  await openai.embeddings.create({ model: 'text-embedding-3-small', input: patient.diagnosis })
  return openai.chat.completions.create({
    model: 'gpt-5',
    // expect: sink user contact.email id
    user: patient.email,
    // expect: sink birthday demographic.date_of_birth
    messages: [{ role: 'system', content: 'Summarise.' }, { role: 'user', content: `Born on ${patient.birthday}` }],
  })
}
