import { defineModel } from '../kit/define.js'

/** A column may be empty unless it is `.notNull()`, and need not be given where it has a default. */
export default defineModel({
  name: 'drizzle', title: 'Drizzle', role: 'kept', required: false, aliased: true,
  packages: ['drizzle-orm'],
  objects: {
    pgTable: { fields: '1', name: '0' }, mysqlTable: { fields: '1', name: '0' }, sqliteTable: { fields: '1', name: '0' },
    singlestoreTable: { fields: '1', name: '0' }, mssqlTable: { fields: '1', name: '0' }, cockroachTable: { fields: '1', name: '0' },
    gelTable: { fields: '1', name: '0' },
    // pgSchema('auth').table('users', { … }), and what pgTableCreator() gave
    table: { fields: '1', name: '0' }, createTable: { fields: '1', name: '0' },
    pgView: { fields: '1', name: '0', role: 'shaped' }, mysqlView: { fields: '1', name: '0', role: 'shaped' },
  },
  demanded: ['notNull', 'primaryKey'],
  optional: ['default', 'defaultNow', 'defaultRandom', '$default', '$defaultFn', '$onUpdate', '$onUpdateFn', 'generatedAlwaysAs', 'autoincrement'],
})
