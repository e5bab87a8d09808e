import { z } from 'zod'

/** Objects inside objects, however they are wrapped, are read by their own fields and not once more by their name. */
export const orderSchema = z.object({
  address: z.object({
    // expect: model street contact.address.street required
    street: z.string(),
  }).strict().optional(),
  guardian: z.lazy(() => z.object({
    // expect: model lastName name.last required
    lastName: z.string(),
  })),
  phones: z.array(z.object({
    // expect: model mobilePhone contact.phone_number required
    mobilePhone: z.string(),
  })).min(1).default([]),
  patients: z.record(z.string(), z.object({
    // expect: model birthDate demographic.date_of_birth required
    birthDate: z.date(),
  })),
  total: z.number(),
}).merge(z.object({
  // expect: model iban financial.bank_account optional
  iban: z.string().optional(),
}))

export const payment = z.discriminatedUnion('kind', [
  // expect: model cardNumber financial.credit_card required
  z.object({ kind: z.literal('card'), cardNumber: z.string() }),
  z.object({ kind: z.literal('voucher'), code: z.string() }),
])
