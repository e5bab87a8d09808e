import { defineModel } from '../kit/define.js'

/** `knex.schema.createTable('users', t => { t.string('email').notNullable() })`. A column may be empty unless it is `notNullable()`. */
export default defineModel({
  name: 'knex', title: 'Knex', role: 'kept', required: false,
  packages: ['knex'],
  receivers: ['schema'], words: ['knex', 'schema.'],
  tables: {
    createTable: { name: '0', build: '1' }, createTableIfNotExists: { name: '0', build: '1' }, alterTable: { name: '0', build: '1' },
    table: { name: '0', build: '1' },
  },
  noColumns: /^(drop|index|unique|primary|foreign|rename|comment|setNullable|engine|charset|collate|inherits|check|references|inTable|raw)/,
  demanded: ['notNullable', 'notNull', 'primary'], optional: ['nullable', 'defaultTo'],
})
