import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'prisma', title: 'Prisma schema', role: 'kept',
  records: { language: 'prisma', kinds: { model: 'kept', type: 'kept', view: 'kept' } },
})
