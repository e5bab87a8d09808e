import { pgTable, text } from 'drizzle-orm/pg-core'

export const profiles = pgTable('profiles', {
  phone: text('phone'), // step: kept phone
  birthday: text('birthday'), // step: kept birthday
})
export const subscribers = pgTable('subscribers', {
  email: text('email'), // step: kept email
})
