import { defineModel } from '../kit/define.js'

/** Columns of a class (`@column() declare email: string`); its migrations are Knex's. */
export default defineModel({
  name: 'adonis-lucid', title: 'Adonis Lucid', role: 'kept', required: true,
  packages: ['@adonisjs/lucid', '@ioc:Adonis/Lucid/Orm'],
  decorators: ['column', 'dateTime', 'date'],
})
