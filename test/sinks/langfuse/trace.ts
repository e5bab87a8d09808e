import { Langfuse } from 'langfuse'
import type { Patient } from '../types'

const langfuse = new Langfuse()

export function traced(patient: Patient, answer: string) {
  // expect: sink userId contact.email id
  // expect: sink birthday demographic.date_of_birth
  // expect: sink phone contact.phone_number context
  const trace = langfuse.trace({ name: 'letter', userId: patient.email, input: `Born on ${patient.birthday}`, metadata: { phone: patient.phone } })
  // expect: sink input health_and_medical.condition
  trace.generation({ name: 'gpt', input: patient.diagnosis, output: answer })
}
