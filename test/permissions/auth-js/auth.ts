import NextAuth from 'next-auth'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'

export const { handlers, auth } = NextAuth({
  providers: [
    // expect: permission email contact.email
    // expect: permission location location.imprecise
    // expect: permission name name
    // expect: permission organization contact.organization
    // expect: permission picture content.self_image
    // expect: permission preferred_username account.username
    // expect: permission website contact.url
    GitHub,
    Google({
      clientId: process.env.GOOGLE_ID,
      // expect: permission calendar content.private.calendar
      // expect: permission email contact.email
      authorization: { params: { scope: 'openid email https://www.googleapis.com/auth/calendar.readonly' } },
    }),
    // expect: permission email contact.email
    // expect: permission location location.imprecise
    // expect: permission name name
    // expect: permission organization contact.organization
    // expect: permission picture content.self_image
    // expect: permission preferred_username account.username
    // expect: permission website contact.url
    GitHub({ clientId: process.env.GITHUB_ID }),
  ],
})
