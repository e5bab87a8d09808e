import { int, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { table } from './console'

export const products = sqliteTable('products', {
  id: int().primaryKey({ autoIncrement: true }),
  name: text().notNull(),
  fileName: text('file_name'),
  hostAddress: text('host_address'),
  emailTemplate: text('email_template'),
})

// prints columns
table('users', { email: 'left', phone: 'right' })
