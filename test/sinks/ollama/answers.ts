import ollama from 'ollama'
import type { Patient } from '../types'

export async function answers(patient: Patient) {
  // expect: sink email contact.email
  await ollama.generate({ model: 'llama3', prompt: `Write to ${patient.email}` })
  // expect: sink content health_and_medical.condition
  return ollama.chat({ model: 'llama3', messages: [{ role: 'user', content: patient.diagnosis }] })
}
