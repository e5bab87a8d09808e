import { z } from 'zod'

const base = z.object({
  email: z.string().email(), // step: checked email
})

export const signupSchema = base.extend({
  phone: z.string().optional(), // step: checked phone
})
