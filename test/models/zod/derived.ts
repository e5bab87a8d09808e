import { Hono } from 'hono'
import { zValidator } from '@hono/zod-validator'
import { createInsertSchema } from 'drizzle-zod'
import * as mini from 'zod/mini'
import { z } from 'zod'
import { people } from './tables'
import { protectedProcedure, router } from './trpc'

const personSchema = z.object({
  // expect: model email contact.email required
  email: z.string({ required_error: 'Email is required' }).email(),
  // expect: model nickname name.nickname optional
  nickname: z.string().or(z.literal('')),
  // expect: model birthDate demographic.date_of_birth required
  birthDate: z.coerce.date(),
})

export const signInSchema = personSchema.pick({ email: true })
// expect: model postalCode contact.address.postal_code required unsure
export const searchSchema = personSchema.partial().merge(z.object({ postalCode: z.string() }))
// expect: model city contact.address.city required
// expect: model phone contact.phone_number optional
export const draftSchema = z.object({ phone: z.string(), city: z.string() }).partial({ phone: true })

export const contactSchema = z.discriminatedUnion('kind', [
  // expect: model emailAddress contact.email required
  z.object({ kind: z.literal('mail'), emailAddress: z.email() }),
  // expect: model phoneNumber contact.phone_number optional
  z.object({ kind: z.literal('call'), phoneNumber: z.string().nullable() }),
])

// expect: model taxId government_id.tax_id optional
// expect: model iban financial.bank_account required
export const insertPersonSchema = createInsertSchema(people, { iban: schema => schema.min(15), taxId: z.string().optional() })

// expect: model mobile contact.phone_number optional
// expect: model lastName name.last required
export const guestSchema = mini.object({ lastName: mini.string(), mobile: mini.optional(mini.string()) })

export const peopleRouter = router({
  // expect: model fullName name optional
  // expect: model email contact.email required
  invite: protectedProcedure.input(z.object({ email: z.email(), fullName: z.string().optional() })).mutation(({ input }) => input),
})

// expect: model iban financial.bank_account required
// expect: model donorName name required
export const app = new Hono().post('/api/donations', zValidator('form', z.strictObject({ donorName: z.string(), iban: z.string() })), c => c.text('ok'))
