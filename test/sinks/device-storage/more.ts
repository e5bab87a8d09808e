import { useLocalStorage } from '@mantine/hooks'
import { useLocalStorageState } from 'ahooks'
import Store from 'electron-store'
import secureLocalStorage from 'react-secure-storage'
import type { User } from './users'

const store = new Store()

export function remember(user: User) {
  // expect: sink email contact.email content
  store.set('email', user.email)
  // expect: sink phone contact.phone_number content
  store.set({ phone: user.phone, theme: 'dark' })
  // expect: sink email contact.email content
  secureLocalStorage.setItem('email', user.email)
}

export function useVisitor() {
  // expect: sink email contact.email content
  const [email] = useLocalStorage({ key: 'email', defaultValue: '' })
  // expect: sink phone contact.phone_number content
  const [phone] = useLocalStorageState('phone')
  return { email, phone }
}
