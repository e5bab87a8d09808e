import { Mistral } from '@mistralai/mistralai'
import type { Patient } from '../types'

const mistral = new Mistral({ apiKey: 'key' })

export const answers = (patient: Patient) => mistral.chat.complete({
  model: 'mistral-large-latest',
  // expect: sink email contact.email
  messages: [{ role: 'user', content: `Write to ${patient.email}` }],
})
