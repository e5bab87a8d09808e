import { relations, sql } from 'drizzle-orm'
import { boolean, date, index, inet, integer, jsonb, pgSchema, pgTable, pgTableCreator, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { mysqlTable, varchar as mysqlVarchar } from 'drizzle-orm/mysql-core'
import type { PostalAddress } from './types'

const timestamps = {
  createdAt: timestamp('created_at').defaultNow().notNull(),
  updatedAt: timestamp('updated_at').$onUpdate(() => new Date()),
}

export const users = pgTable('users', {
  id: uuid('id').defaultRandom().primaryKey(),
  // expect: model email contact.email required
  email: text('email').notNull().unique(),
  // where the bank sends the yearly statement
  // expect: model addr contact.address optional
  addr: jsonb('address').$type<PostalAddress>(),
  // expect: model phoneNumber contact.phone_number optional
  phoneNumber: varchar('phone_number', { length: 32 }),
  // expect: model dob demographic.date_of_birth required
  dob: date('date_of_birth', { mode: 'date' }).notNull(),
  // expect: model lastLoginIp device.ip_address optional
  lastLoginIp: inet('last_login_ip'),
  // expect: model locale demographic.language optional
  locale: text('locale').notNull().default('en'),
  emailVerified: boolean('email_verified').notNull().default(false),
  ...timestamps,
}, table => [index('users_email_idx').on(table.email)])

export const usersRelations = relations(users, ({ many }) => ({ posts: many(posts) }))

export const posts = pgTable('posts', t => ({
  id: t.integer().primaryKey().generatedAlwaysAsIdentity(),
  title: t.varchar({ length: 256 }),
  authorId: t.uuid().references(() => users.id),
}))

const auth = pgSchema('auth')
// expect: model firstName name.first required
// expect: model userAgent device.user_agent optional
export const identities = auth.table('identities', { userAgent: text('user_agent'), firstName: text().notNull() })

export const createTable = pgTableCreator(name => `shop_${name}`)
// expect: model taxId government_id.tax_id optional
export const customers = createTable('customer', { taxId: varchar('tax_id', { length: 20 }), visits: integer('visits').default(sql`0`) })

// expect: model contact contact.email required
export const subscribers = mysqlTable('subscribers', { contact: mysqlVarchar('email_address', { length: 255 }).notNull() })
