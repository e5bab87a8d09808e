import { defineModel } from '../kit/define.js'

/** Decorated classes, `new EntitySchema({ columns })`, and the tables that migrations make. */
export default defineModel({
  name: 'typeorm', title: 'TypeORM', role: 'kept', required: true, optionalKey: 'nullable',
  packages: ['typeorm'],
  objects: { EntitySchema: { fields: '0.columns', name: '0.name' }, EntitySchemaEmbeddedColumnOptions: { fields: '0.columns' } },
  decorators: ['Column', 'PrimaryColumn', 'CreateDateColumn', 'UpdateDateColumn', 'DeleteDateColumn', 'ViewColumn', 'VersionColumn'],
  wrappedDecorators: ['Column'],
})
