import { z } from 'zod'

export const memberSchema = z.object({
  phone: z.string(), // step: checked phone
})

export const joinSchema = z.object({
  email: z.string().email(), // step: checked email
})
