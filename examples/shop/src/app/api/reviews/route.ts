import { NextResponse } from 'next/server'
import pino from 'pino'
import { prisma } from '@/lib/db'
import { captureReviewSubmitted } from '@/lib/posthog-server'
import { requireCustomer } from '@/lib/session'
import { reviewSchema } from '@/lib/validation/catalog'

const logger = pino({ name: 'reviews' })

export async function POST(request: Request) {
  const customer = await requireCustomer()
  const parsed = reviewSchema.safeParse(await request.json())
  if (!parsed.success) return NextResponse.json({ issues: parsed.error.issues }, { status: 422 })

  const { productId, name, rating, comment } = parsed.data
  const bought = await prisma.orderItem.count({ where: { productId, order: { userId: customer.id } } })
  if (bought === 0) return NextResponse.json({ error: 'not-bought' }, { status: 403 })

  const review = await prisma.review.create({
    data: { productId, userId: customer.id, authorName: name, rating, comment },
    select: { id: true },
  })
  await captureReviewSubmitted(customer.id, productId, rating)
  logger.info({ reviewId: review.id, productId }, 'review awaits moderation')
  return NextResponse.json({ id: review.id }, { status: 201 })
}
