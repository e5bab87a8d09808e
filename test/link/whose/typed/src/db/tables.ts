import { eq, type InferSelectModel } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { db } from './client'

export const guests = pgTable('guests', {
  email: text('email'),
  phone: text('phone'),
  nickname: text('nickname'),
})

export type Guest = typeof guests.$inferSelect
export type GuestRow = InferSelectModel<typeof guests>

export const byMail = (address: string) => db.select().from(guests).where(eq(guests.email, address)) // own Guest.email
