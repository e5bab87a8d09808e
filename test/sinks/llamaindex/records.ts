import { Document, VectorStoreIndex } from 'llamaindex'
import type { Patient } from '../types'

export async function ask(patient: Patient) {
  // expect: sink text health_and_medical.condition
  // expect: sink email contact.email
  const index = await VectorStoreIndex.fromDocuments([new Document({ text: patient.diagnosis, metadata: { email: patient.email } })])
  // expect: sink lastName name.last
  return index.asQueryEngine().query({ query: `What helps ${patient.lastName}?` })
}
