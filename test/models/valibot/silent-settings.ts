import * as v from 'valibot'

export const BuildSchema = v.object({
  fileName: v.string(),
  version: v.string(),
  hostAddress: v.pipe(v.string(), v.url()),
  emailVerified: v.boolean(),
  retries: v.optional(v.number(), 3),
})
