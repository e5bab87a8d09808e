import { Schema } from 'effect'

export const Deployment = Schema.Struct({
  imageName: Schema.String,
  replicas: Schema.Number,
  hostAddress: Schema.String,
  emailEnabled: Schema.Boolean,
})

export class QueueError extends Schema.TaggedError<QueueError>()('QueueError', { cause: Schema.Unknown }) {}
