import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import Google from 'next-auth/providers/google'
import { check } from './users'

export const { handlers, signIn, auth } = NextAuth({
  providers: [
    // expect: permission email contact.email
    // expect: permission name name
    // expect: permission picture content.self_image
    Google,
    Credentials({
      name: 'Library card',
      credentials: {
        // expect: form login contact.email
        login: { label: 'E-mail', type: 'email', placeholder: 'you@example.org' },
        // expect: form password authorization.password
        password: { label: 'Password', type: 'password' },
        card: { label: 'Number of your card', type: 'text' },
      },
      authorize: credentials => check(credentials),
    }),
  ],
})
