'use server'

import { randomInt } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { prisma } from '@/lib/db'
import { requireCustomer } from '@/lib/session'

// @purpose loyality
const loyaltySchema = z.object({
  phone: z.string().trim().min(6).max(30),
})

export async function joinLoyalty(values: unknown): Promise<{ barcode: string }> {
  const customer = await requireCustomer()
  const { phone } = loyaltySchema.parse(values)
  const card = await prisma.loyaltyCard.upsert({
    where: { userId: customer.id },
    create: { userId: customer.id, phone, barcode: String(randomInt(1e9, 1e10)) },
    update: { phone },
  })
  revalidatePath('/account')
  return { barcode: card.barcode }
}
