import { defineModel } from '../kit/define.js'

const of = ['collection', 'doc', 'collectionGroup'] as const
const first = { fields: '0', of } as const
const second = { fields: '1', of } as const

/** No schema says what a collection keeps: what is written says it. */
export default defineModel({
  name: 'firestore', title: 'Firestore', role: 'kept',
  packages: ['firebase', '@firebase/firestore', 'firebase-admin', '@google-cloud/firestore', '@react-native-firebase/firestore', '@angular/fire'],
  // db.collection('users').add({ … }): the handle comes from the project's own module
  receivers: ['collection', 'doc'], words: ['firestore', 'firebase', 'collection(', 'doc('],
  writes: { setDoc: second, addDoc: second, updateDoc: second, add: first, set: first, create: first, update: first },
})
