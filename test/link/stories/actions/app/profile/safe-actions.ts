'use server'
import { createSafeActionClient } from 'next-safe-action'
import { z } from 'zod'
import { db } from '../../db/client'
import { profiles, supporters } from '../../db/schema'

const action = createSafeActionClient().bindArgsSchemas([z.string()])

// the id that both are bound to makes no one datum of what they are given
export const rename = action.schema(z.object({
  firstName: z.string(), // step: checked firstName
})).action(async ({ parsedInput }) => {
  await db.update(profiles).set({ firstName: parsedInput.firstName })
})

export const support = action.schema(z.object({
  firstName: z.string(), // step: checked supporter
})).action(async ({ parsedInput }) => {
  await db.insert(supporters).values({ firstName: parsedInput.firstName })
})
