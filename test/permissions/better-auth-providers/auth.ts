import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins'
import { env } from './env'

// what it keeps of people without being told
// expect: model ipAddress device.ip_address optional
// expect: model userAgent device.user_agent optional
// expect: model email contact.email optional
// expect: model image content.self_image optional
// expect: model name name optional
export const auth = betterAuth({
  emailAndPassword: { enabled: true },
  socialProviders: {
    // expect: permission email contact.email
    // expect: permission name name
    // expect: permission picture content.self_image
    google: env.GOOGLE_ID && env.GOOGLE_SECRET ? {
      clientId: env.GOOGLE_ID,
      clientSecret: env.GOOGLE_SECRET,
      // expect: permission contacts social.address_book
      scope: ['https://www.googleapis.com/auth/contacts.readonly'],
    } : undefined,
    github: {
      clientId: env.GITHUB_ID,
      disableDefaultScope: true,
      // expect: permission email contact.email
      scope: ['user:email'],
    },
  },
  plugins: [
    genericOAuth({
      config: [
        // expect: permission phone_number contact.phone_number
        { providerId: 'house', clientId: env.HOUSE_ID, scopes: ['openid', 'phone'] },
        // expect: permission email contact.email
        { providerId: 'club', clientId: env.CLUB_ID, scopes: ['openid', 'email'] },
      ],
    }),
  ],
})
