import { defineSink } from '../kit/define.js'

const emailAndPassword = { traits: ['1', '2'], names: { 1: 'email', 2: 'password' } } as const
const email = { traits: '1', names: { 1: 'email' } } as const

/** The modular calls have the instance or the user first, and go by position. */
export default defineSink({
  name: 'firebase-auth', title: 'Firebase Authentication', kind: 'identity', domains: ['identitytoolkit.googleapis.com'],
  clients: [
    {
      packages: ['firebase/auth', '@firebase/auth', '@angular/fire/auth', '@react-native-firebase/auth'],
      calls: {
        createUserWithEmailAndPassword: emailAndPassword, signInWithEmailAndPassword: emailAndPassword, sendPasswordResetEmail: email,
        sendSignInLinkToEmail: email, signInWithEmailLink: email, fetchSignInMethodsForEmail: email, updateEmail: email, verifyBeforeUpdateEmail: email,
        signInWithPhoneNumber: { traits: '1', names: { 1: 'phoneNumber' } }, verifyPhoneNumber: { traits: '0', names: { 0: 'phoneNumber' } },
        updatePassword: { traits: '1', names: { 1: 'password' } }, updateProfile: { traits: '1' },
      },
    },
    {
      packages: ['firebase-admin', 'firebase-admin/auth'], instances: ['adminAuth'],
      calls: { createUser: { traits: '0' }, updateUser: { id: '0', traits: '1' }, setCustomUserClaims: { id: '0', traits: '1' } },
    },
  ],
})
