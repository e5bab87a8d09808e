import { openDB } from 'idb'
import type { Patient } from './patients'

export function keep(db: IDBDatabase, patient: Patient) {
  const transaction = db.transaction('patients', 'readwrite')
  const store = transaction.objectStore('patients')
  // expect: sink phone contact.phone_number content
  store.put({ kind: 'call', phone: patient.phone })
  // expect: sink email contact.email content
  db.transaction('mails', 'readwrite').objectStore('mails').add({ email: patient.email, sent: false })
}

export async function keepOffline(patient: Patient) {
  const db = await openDB('clinic', 1)
  // expect: sink patient user content whole
  await db.put('patients', patient)
  const tx = db.transaction('contacts', 'readwrite')
  // expect: sink email contact.email content
  await tx.objectStore('contacts').put({ email: patient.email })
}
