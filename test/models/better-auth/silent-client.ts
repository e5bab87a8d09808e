import { createAuthClient } from 'better-auth/react'
import { betterAuth } from './mock'

export const authClient = createAuthClient({ baseURL: process.env.APP_URL })
export const mocked = betterAuth({ user: { additionalFields: { phone: { type: 'string' } } } })
