import * as z from 'zod/mini'
import { z as zod } from 'zod'
import { baseSchema, otherShape, priceSchema, skuSchema } from './base'

const contactShape = {
  // expect: model phone contact.phone_number required
  phone: zod.string(),
  sku: zod.string(),
}

export const visitorSchema = zod.object({ ...contactShape, ...otherShape, id: zod.uuid() })

export const guestSchema = z.extend(visitorSchema, {
  // expect: model birthday demographic.date_of_birth required
  birthday: z.date(),
})

export const buyerSchema = baseSchema.extend({
  sku: skuSchema,
  price: priceSchema,
  amount: priceSchema,
  // expect: model iban financial.bank_account required
  iban: zod.string(),
})

export const reachSchema = zod.object({
  // expect: model reachBy contact.email required
  reachBy: zod.union([zod.string().email(), zod.string()]),
})

export const picked = visitorSchema.pick({ phone: true })
export const rest = visitorSchema.omit({ phone: true })
