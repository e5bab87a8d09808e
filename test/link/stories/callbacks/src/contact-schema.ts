import { z } from 'zod'

export const contactSchema = z.object({
  firstName: z.string(), // step: checked contact
  relatives: z.array(z.object({
    firstName: z.string(), // step: checked relative
  })),
})
