import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'typeorm', title: 'TypeORM', role: 'kept', required: true,
  packages: ['typeorm'],
  decorators: ['Column', 'PrimaryColumn', 'CreateDateColumn', 'UpdateDateColumn', 'DeleteDateColumn', 'ViewColumn'],
})
