import { defineModel } from '../kit/define.js'

/** A column may be empty unless it says `@AllowNull(false)` or `allowNull: false`. */
export default defineModel({
  name: 'sequelize-typescript', title: 'sequelize-typescript', role: 'kept', required: false, optionalKey: 'allowNull',
  packages: ['sequelize-typescript'],
  decorators: ['Column', 'PrimaryKey', 'Unique', 'AllowNull', 'IsEmail'], optionalDecorators: ['AllowNull'],
})
