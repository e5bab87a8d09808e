import Replicate from 'replicate'
import type { Patient } from '../types'

const replicate = new Replicate()

export async function portrait(patient: Patient) {
  // expect: sink email contact.email
  await replicate.run('meta/llama', { input: { prompt: `Write to ${patient.email}` } })
  // expect: sink text health_and_medical.condition
  return replicate.predictions.create({ version: 'v', input: { text: patient.diagnosis } })
}
