import { defineModel } from '../kit/define.js'

/** Models by `define` and `init`, and the tables that migrations make. A column may be empty unless it says `allowNull: false`. */
export default defineModel({
  name: 'sequelize', title: 'Sequelize', role: 'kept', required: false, optionalKey: 'allowNull',
  packages: ['sequelize', '@sequelize/core'],
  receivers: ['sequelize', 'Sequelize', 'queryInterface', 'DataTypes'],
  objects: {
    define: { fields: '1', name: '0' }, init: { fields: '0', name: ['1.modelName', '1.tableName'] }, createTable: { fields: '1', name: '0' },
  },
  columns: {
    addColumn: { table: '0', name: '1', type: ['2'] }, changeColumn: { table: '0', name: '1', type: ['2'] },
  },
  decorators: ['Attribute'], demandedDecorators: ['NotNull'],
})
