import PouchDB from 'pouchdb'
import type { Patient } from './patients'

const db = new PouchDB<Patient>('patients')

export async function save(id: string, patient: Patient) {
  // expect: sink email contact.email content
  // expect: sink diagnosis health_and_medical.condition content
  await db.put({ _id: id, email: patient.email, diagnosis: patient.diagnosis })
  // expect: sink patient user content whole
  await db.post(patient)
  // expect: sink phone contact.phone_number content
  await db.bulkDocs([{ _id: id, phone: patient.phone }])
}
