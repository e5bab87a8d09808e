import { openDB } from 'idb'
import { store, queue } from './queue'
import type { Patient } from './patients'

export async function keep(db: IDBDatabase, patient: Patient) {
  db.transaction('settings', 'readwrite').objectStore('settings').put({ theme: 'dark' })
  store.put({ email: patient.email })
  queue.add({ email: patient.email })
  const cache = await openDB('cache', 1)
  await cache.put('pages', { url: '/', body: '' })
  await cache.get('patients', patient.email)
}
