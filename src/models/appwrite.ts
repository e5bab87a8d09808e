import { defineModel } from '../kit/define.js'

const attribute = { table: '1', name: '2', required: '4' } as const

/** Attributes of a collection, as a set-up script makes them: `createStringAttribute(database, collection, 'phone', 20, true)`. */
export default defineModel({
  name: 'appwrite', title: 'Appwrite', role: 'kept', required: false,
  packages: ['node-appwrite', 'appwrite'],
  columns: {
    createStringAttribute: attribute, createVarcharAttribute: attribute, createTextAttribute: { ...attribute, required: '3' },
    createEmailAttribute: { ...attribute, required: '3' }, createIpAttribute: { ...attribute, required: '3' },
    createUrlAttribute: { ...attribute, required: '3' }, createDatetimeAttribute: { ...attribute, required: '3' },
    createIntegerAttribute: { ...attribute, required: '3' }, createPointAttribute: { ...attribute, required: '3' },
  },
})
