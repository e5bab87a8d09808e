import { addDoc, collection, deleteField, doc, getFirestore, serverTimestamp, setDoc, updateDoc } from 'firebase/firestore'
import { db as admin } from './admin'
import type { Profile } from './types'

const db = getFirestore()
const bookings = collection(db, 'bookings')

export async function saveProfile(id: string, profile: Profile): Promise<void> {
  await setDoc(doc(db, 'users', id), {
    // expect: model email contact.email
    email: profile.email,
    // expect: model phone contact.phone_number
    phone: profile.phone ?? null,
    // expect: model city contact.address.city
    address: { city: profile.city },
    plan: 'free',
    updatedAt: serverTimestamp(),
  }, { merge: true })
  // expect: model bloodType health_and_medical.blood_type
  await updateDoc(doc(db, `users/${id}/private`, 'health'), { bloodType: profile.bloodType, allergies: deleteField() })
}

// expect: model lastName name.last
export const book = (lastName: string, roomId: string) => addDoc(bookings, { lastName, roomId })

export async function invite(email: string, birthDate: string): Promise<void> {
  // expect: model email contact.email
  await admin.collection('invitations').add({ email, sentAt: Date.now() })
  // expect: model birthDate demographic.date_of_birth
  await admin.collection('guests').doc(email).set({ birthDate })
}
