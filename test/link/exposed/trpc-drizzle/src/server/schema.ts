import { pgTable, serial, text } from 'drizzle-orm/pg-core'

export const patients = pgTable('patients', {
  id: serial('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  phone: text('phone'),
  diagnosis: text('diagnosis'),
})
