import { pgTable, text } from 'drizzle-orm/pg-core'

export const members = pgTable('members', {
  email: text('email'), // step: kept email
  phone: text('phone'), // step: kept phone
})
