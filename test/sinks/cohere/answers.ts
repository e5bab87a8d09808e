import { CohereClientV2 } from 'cohere-ai'
import type { Patient } from '../types'

const cohere = new CohereClientV2({ token: 'token' })

export async function answers(patient: Patient) {
  // expect: sink diagnosis health_and_medical.condition
  await cohere.embed({ model: 'embed-v4.0', inputType: 'search_document', texts: [patient.diagnosis], embeddingTypes: ['float'] })
  // expect: sink email contact.email
  return cohere.chat({ model: 'command-a', messages: [{ role: 'user', content: `Write to ${patient.email}` }] })
}
