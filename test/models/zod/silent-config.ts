import { z } from 'zod'
import { object } from '../lib/object'

/** Settings of a service; nothing is about a person. */
export const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production']),
  SMTP_HOST: z.string(),
  SMTP_PASSWORD: z.string(),
  DATABASE_URL: z.string().url(),
  API_KEY: z.string(),
  EMAIL_ENABLED: z.coerce.boolean(),
  PHONE_VERIFICATION_ENABLED: z.coerce.boolean(),
})

export const productSchema = z.object({
  productName: z.string(),
  fileName: z.string(),
  weightInGrams: z.number(),
  barcode: z.string(),
  emailTemplateId: z.string().uuid(),
  sortBy: z.enum(['name', 'email', 'phone']),
  step: z.literal('email'),
})

export const errors = { email: z.string().email().safeParse('x').error?.message }

// not zod's: a look-alike of the project's own
export const shape = object({ email: 'E-mail', phone: 'Phone' })

export const nameOf = (schema: { name: string }) => schema.name
