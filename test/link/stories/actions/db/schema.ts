import { pgTable, text } from 'drizzle-orm/pg-core'

export const profiles = pgTable('profiles', {
  phone: text('phone'), // step: kept phone
  birthday: text('birthday'), // step: kept birthday
  firstName: text('first_name'), // step: kept firstName
})
export const subscribers = pgTable('subscribers', {
  email: text('email'), // step: kept email
})
export const supporters = pgTable('supporters', {
  firstName: text('first_name'), // step: kept supporter
})
