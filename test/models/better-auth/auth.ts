import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { db } from './db'

// expect: model name name optional
// expect: model image content.self_image optional
// expect: model email contact.email optional
// expect: model userAgent device.user_agent optional
// expect: model ipAddress device.ip_address optional
export const auth = betterAuth({
  database: drizzleAdapter(db, { provider: 'pg' }),
  emailAndPassword: { enabled: true },
  user: {
    additionalFields: {
      // expect: model phone contact.phone_number optional
      phone: { type: 'string', required: false },
      // expect: model birthDate demographic.date_of_birth required
      birthDate: { type: 'date', required: true, input: true },
      role: { type: 'string', input: false, defaultValue: 'member' },
    },
  },
})
