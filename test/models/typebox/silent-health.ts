import { Type } from '@sinclair/typebox'

export const StatusResponse = Type.Object({
  uptime: Type.Number(),
  version: Type.String(),
  queueName: Type.String(),
  emailQueueLength: Type.Integer(),
})

const store = new Map<string, unknown>([['Object', Object({ email: 1 })]])
export default store
