import { defineModel } from '../kit/define.js'

/** `tableSchema({ name: 'users', columns: [{ name: 'email', type: 'string' }] })`. */
export default defineModel({
  name: 'watermelondb', title: 'WatermelonDB', role: 'kept', required: true, optionalKey: 'isOptional',
  packages: ['@nozbe/watermelondb'],
  lists: {
    tableSchema: { items: '0.columns', name: '0.name', key: 'name' }, createTable: { items: '0.columns', name: '0.name', key: 'name' },
    addColumns: { items: '0.columns', name: '0.table', key: 'name' },
  },
})
