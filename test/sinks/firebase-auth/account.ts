import { createUserWithEmailAndPassword, getAuth, sendPasswordResetEmail, signInWithPhoneNumber, updateProfile } from 'firebase/auth'
import { getAuth as adminAuth } from 'firebase-admin/auth'

const auth = getAuth()

// expect: model nick name.nickname required
// expect: model photo content.self_image required
export async function register(mail: string, secret: string, profile: { nick: string; photo: string }) {
  // expect: sink email contact.email traits
  // expect: sink password authorization.credentials traits
  const { user } = await createUserWithEmailAndPassword(auth, mail, secret)
  // expect: sink displayName name.nickname traits
  // expect: sink photoURL content.self_image traits
  await updateProfile(user, { displayName: profile.nick, photoURL: profile.photo })
}

// expect: sink email contact.email traits
export const forgot = (mail: string) => sendPasswordResetEmail(auth, mail)
// expect: sink phoneNumber contact.phone_number traits
export const bySms = (number: string) => signInWithPhoneNumber(auth, number)
// expect: sink displayName name.last traits
// expect: sink phoneNumber contact.phone_number traits
export const add = (lastName: string, phone: string) => adminAuth().createUser({ displayName: lastName, phoneNumber: phone })
