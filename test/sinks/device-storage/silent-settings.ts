import AsyncStorage from '@react-native-async-storage/async-storage'
import { localStorage as memory } from './memory'
import type { User } from './users'

export async function keep(theme: string, token: string, user: User) {
  localStorage.setItem('theme', theme)
  localStorage.setItem('sidebar', JSON.stringify({ open: true, width: 280 }))
  localStorage.setItem('token', token)
  localStorage.removeItem('email')
  sessionStorage.getItem('email')
  memory.setItem('email', user.email)
  await AsyncStorage.setItem('onboarded', 'true')
}
