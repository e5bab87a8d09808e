import { z } from 'zod'
import { db } from '../db/client'
import { profiles } from '../db/schema'
import { procedure, router } from './trpc'

export const profileRouter = router({
  setBirthday: procedure
    .input(z.object({
      birthday: z.string(), // step: checked birthday
    }))
    .mutation(async ({ input, ctx }) => {
      await db.update(profiles).set({ birthday: input.birthday })
    }),
})
