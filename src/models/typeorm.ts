import { defineModel } from '../kit/define.js'

/** Decorated classes, `new EntitySchema({ columns })`, and the tables that migrations make. */
export default defineModel({
  name: 'typeorm', title: 'TypeORM', role: 'kept', required: true, optionalKey: ['nullable', 'isNullable'],
  packages: ['typeorm'],
  objects: { EntitySchema: { fields: '0.columns', name: '0.name' } },
  // await queryRunner.createTable(new Table({ name: 'users', columns: [{ name: 'email', isNullable: true }] }))
  lists: { Table: { items: '0.columns', name: '0.name', key: 'name' } },
  decorators: ['Column', 'PrimaryColumn', 'CreateDateColumn', 'UpdateDateColumn', 'DeleteDateColumn', 'ViewColumn', 'VersionColumn'],
  wrappedDecorators: ['Column'],
})
