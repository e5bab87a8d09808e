import { serialize } from 'cookie'
import Cookies from 'js-cookie'
import { cookies } from 'next/headers'
import { NextResponse } from 'next/server'
import type { Response } from 'express'
import type { User } from './users'

export async function rememberMe(user: User) {
  const store = await cookies()
  // expect: sink email contact.email content
  store.set('email', user.email, { httpOnly: true })
  // expect: sink phone contact.phone_number content
  store.set({ name: 'phone', value: user.phone })
  const response = NextResponse.next()
  // expect: sink last-email contact.email content
  response.cookies.set('last-email', user.email)
  return response
}

export function signIn(account: User, res: Response) {
  // expect: sink email contact.email content
  res.cookie('email', account.email, { maxAge: 900000 })
  // expect: sink phone contact.phone_number content
  res.setHeader('set-cookie', serialize('phone', account.phone))
}

export function inBrowser(user: User) {
  // expect: sink email contact.email content
  document.cookie = `email=${user.email}; path=/; max-age=31536000`
  // expect: sink newsletter contact.email content
  Cookies.set('newsletter', user.email)
}
