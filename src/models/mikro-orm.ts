import { defineModel } from '../kit/define.js'

/** Decorated classes, `defineEntity({ properties: p => ({ … }) })` and `new EntitySchema({ properties })`. */
export default defineModel({
  name: 'mikro-orm', title: 'MikroORM', role: 'kept', required: true, optionalKey: 'nullable',
  packages: ['@mikro-orm/core', '@mikro-orm/decorators', '@mikro-orm/postgresql', '@mikro-orm/mysql', '@mikro-orm/mariadb', '@mikro-orm/sqlite',
    '@mikro-orm/better-sqlite', '@mikro-orm/libsql', '@mikro-orm/mssql', '@mikro-orm/mongodb'],
  objects: { defineEntity: { fields: '0.properties', name: '0.name' }, EntitySchema: { fields: '0.properties', name: '0.name' } },
  optional: ['nullable', 'default', 'defaultRaw', 'onCreate'],
  decorators: ['Property', 'PrimaryKey', 'Enum', 'Embedded'],
  wrappedDecorators: ['Property'],
})
