import type { Knex } from 'knex'
import { table } from './console-table'

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('assets', t => {
    t.uuid('id').primary()
    t.string('file_name').notNullable()
    t.string('host_address')
    t.unique(['email'])
    t.dropColumn('phone')
  })
}

// draws a table on the screen
table('users', t => {
  t.string('email')
})
