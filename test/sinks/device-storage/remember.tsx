import AsyncStorage from '@react-native-async-storage/async-storage'
import * as SecureStore from 'expo-secure-store'
import { atomWithStorage } from 'jotai/utils'
import localforage from 'localforage'
import { useLocalStorage } from 'usehooks-ts'
import type { User } from './users'

const STORAGE_KEY = 'email'

export function remember(user: User) {
  // expect: sink user user content whole
  localStorage.setItem('user', JSON.stringify(user))
  // expect: sink email contact.email content
  localStorage.setItem(STORAGE_KEY, user.email)
  // expect: sink phone contact.phone_number content
  localStorage.phone = user.phone
  // expect: sink contact contact.phone_number content
  window.sessionStorage['contact'] = user.phone
  // expect: sink email contact.email content
  sessionStorage.setItem('checkout', JSON.stringify({ email: user.email, step: 2 }))
}

export async function rememberOnDevice(user: User) {
  // expect: sink email contact.email content
  await AsyncStorage.setItem('email', user.email)
  // expect: sink phone contact.phone_number content
  await SecureStore.setItemAsync('phone', user.phone)
  // expect: sink profile user content whole
  await localforage.setItem('profile', user)
}

// expect: sink email contact.email content
export const emailAtom = atomWithStorage('email', '')

export function SignIn() {
  // expect: sink email contact.email content
  const [email, setEmail] = useLocalStorage('email', '')
  return <p onClick={() => setEmail('')}>{email}</p>
}
