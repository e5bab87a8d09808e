import Cookies from 'js-cookie'
import { cookies } from 'next/headers'
import type { Response } from 'express'

export async function openSession(res: Response, token: string, locale: string) {
  const store = await cookies()
  store.set('session', token, { httpOnly: true, secure: true })
  store.set('locale', locale)
  store.delete('email')
  res.cookie('jwt', token)
  document.cookie = `theme=dark; path=/`
  Cookies.set('sidebar', 'collapsed')
  const email = Cookies.get('email')
  return email
}
