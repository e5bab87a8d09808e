import { z } from 'zod'

const phoneNumber = z.string().regex(/^\+\d{6,15}$/)

export const addressSchema = z.object({
  // expect: model street contact.address.street required
  street: z.string().min(1).max(120),
  // expect: model city contact.address.city required
  city: z.string(),
  // expect: model postalCode contact.address.postal_code optional
  postalCode: z.string().nullish(),
})

export const createCustomerSchema = z
  .object({
    // expect: model email contact.email required
    email: z.string().email(),
    // expect: model fullName name required
    fullName: z.string().trim().min(2),
    // expect: model phone contact.phone_number required
    phone: phoneNumber,
    // expect: model birthday demographic.date_of_birth optional
    birthday: z.coerce.date().optional(),
    // expect: model gender demographic.gender optional
    gender: z.enum(['female', 'male', 'diverse']).default('diverse'),
    billing: z.object({
      // expect: model iban financial.bank_account required
      iban: z.string(),
    }),
    contacts: z.array(z.object({
      // expect: model lastName name.last required
      lastName: z.string(),
      relation: z.string(),
    })),
    acceptsTerms: z.literal(true),
    kind: z.enum(['email', 'phone']),
  })
  .strict()
  .refine(value => value.acceptsTerms, 'Please accept our terms')

export const updateCustomerSchema = createCustomerSchema.innerType().partial().extend({
  // expect: model taxId government_id.tax_id optional
  taxId: z.string().optional(),
})

export type Customer = z.infer<typeof createCustomerSchema>
