import { z } from 'zod'
import { errorMessages } from '@/lib/messages'

export const addressSchema = z.object({
  name: z.string().trim().min(2, errorMessages.name).max(120),
  street: z.string().trim().min(3, errorMessages.street).max(160),
  postalCode: z.string().trim().min(3, errorMessages.postalCode).max(12),
  city: z.string().trim().min(1).max(80),
  state: z.string().trim().max(80).optional(),
  country: z.string().length(2),
})

export const cartLineSchema = z.object({
  productId: z.cuid(),
  productName: z.string(),
  quantity: z.number().int().positive().max(99),
  unitCents: z.number().int().nonnegative(),
})

export const checkoutSchema = z.object({
  email: z.email(errorMessages.email),
  phone: z.string().trim().max(30).optional(),
  shipping: addressSchema,
  method: z.enum(['card', 'invoice', 'collect']),
})

export const orderRequestSchema = z.object({
  checkout: checkoutSchema,
  lines: z.array(cartLineSchema).min(1),
})

export type CheckoutValues = z.infer<typeof checkoutSchema>
