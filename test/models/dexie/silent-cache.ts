import Dexie from 'dexie'

export const db = new Dexie('cache')
db.version(1).stores({ files: '&path, fileName, size', jobs: '++id, queue' })

const malls = { stores: (list: object) => list }
malls.stores({ users: 'email, phone' })
