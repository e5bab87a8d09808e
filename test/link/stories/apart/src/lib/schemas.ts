import { z } from 'zod'

// two forms and two handlers use it: who belongs to whom is told by routes alone
export const contactSchema = z.object({
  email: z.string().email(), // step: checked lead; checked other
})
