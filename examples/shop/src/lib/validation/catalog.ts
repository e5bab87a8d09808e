import { z } from 'zod'

export const productSchema = z.object({
  name: z.string().trim().min(2).max(120),
  title: z.string().trim().min(2).max(160),
  description: z.string().trim().max(4000),
  image: z.url(),
  fileName: z.string().regex(/^[\w-]+\.(jpe?g|png|webp)$/),
  state: z.enum(['DRAFT', 'LISTED', 'SOLD_OUT', 'RETIRED']),
  countryOfOrigin: z.string().length(2).optional(),
  weightGrams: z.number().int().positive().optional(),
  priceCents: z.number().int().nonnegative(),
})

export type ProductValues = z.infer<typeof productSchema>

export const reviewSchema = z.object({
  productId: z.cuid(),
  name: z.string().trim().min(1).max(60),
  rating: z.number().int().min(1).max(5),
  comment: z.string().trim().min(10).max(2000),
})

export type ReviewValues = z.infer<typeof reviewSchema>

// @purpose none -- the shop's own contact details, printed in the footer
export const storeSettingsSchema = z.object({
  contactEmail: z.email(),
  contactPhone: z.string(),
  openingHours: z.string(),
})
