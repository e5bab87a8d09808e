import PouchDB from 'pouchdb-browser'
import { db as other } from './other'
import type { Patient } from './patients'

const plants = new PouchDB('plants')

export async function save(patient: Patient) {
  await plants.put({ _id: 'basil', height: 20 })
  await plants.get(patient.email)
  await other.put({ email: patient.email })
}
