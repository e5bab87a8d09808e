import { InferenceClient } from '@huggingface/inference'
import type { Patient } from '../types'

const client = new InferenceClient('token')

export async function answers(patient: Patient) {
  // expect: sink inputs health_and_medical.condition
  await client.summarization({ model: 'facebook/bart-large-cnn', inputs: patient.diagnosis })
  // expect: sink email contact.email
  return client.chatCompletion({ model: 'meta-llama/Llama-3', messages: [{ role: 'user', content: `Write to ${patient.email}` }] })
}
