import { defineModel } from '../kit/define.js'

/** `static schema = { name: 'User', properties: { email: 'string?' } }`, or a constant of that type. */
export default defineModel({
  name: 'realm', title: 'Realm', role: 'kept', required: true, texts: true, optionalKey: 'optional',
  packages: ['realm', '@realm/react'],
  literals: [
    { member: 'schema', fields: 'properties', name: 'name' }, { type: 'ObjectSchema', fields: 'properties', name: 'name' },
  ],
})
