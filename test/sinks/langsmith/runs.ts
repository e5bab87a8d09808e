import { Client, RunTree } from 'langsmith'
import type { Patient } from '../types'

const client = new Client()

export async function traced(patient: Patient) {
  // expect: sink prompt health_and_medical.condition
  await client.createRun({ name: 'letter', run_type: 'llm', inputs: { prompt: patient.diagnosis } })
  // expect: sink email contact.email
  return new RunTree({ name: 'letter', inputs: { email: patient.email } })
}
