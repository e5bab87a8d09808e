import * as Sentry from '@sentry/nextjs'
import { NextResponse } from 'next/server'
import pino from 'pino'
import { prisma } from '@/lib/db'
import { authorise } from '@/lib/payment'
import { captureOrderPlaced } from '@/lib/posthog-server'
import { currentCustomer } from '@/lib/session'
import { orderRequestSchema } from '@/lib/validation/checkout'

const logger = pino({ name: 'orders' })

export async function POST(request: Request) {
  const parsed = orderRequestSchema.safeParse(await request.json())
  if (!parsed.success) return NextResponse.json({ issues: parsed.error.issues }, { status: 422 })

  const { checkout, lines } = parsed.data
  const customer = await currentCustomer()
  const totalCents = lines.reduce((sum, line) => sum + line.quantity * line.unitCents, 0)

  const order = await prisma.order.create({
    data: {
      totalCents,
      email: checkout.email,
      phone: checkout.phone || null,
      snapshot: checkout.shipping,
      user: customer ? { connect: { id: customer.id } } : undefined,
      address: { create: { ...checkout.shipping, userId: customer?.id } },
      items: { create: lines },
    },
  })

  try {
    const { state } = await authorise(order.id, totalCents, checkout.method)
    if (state === 'declined') return NextResponse.json({ error: 'declined' }, { status: 402 })
  } catch (error) {
    Sentry.captureException(error, { extra: { orderNumber: order.number, method: checkout.method } })
    logger.error({ err: error, orderNumber: order.number }, 'authorisation failed')
    return NextResponse.json({ error: 'unavailable' }, { status: 503 })
  }

  await prisma.order.update({ where: { id: order.id }, data: { status: 'SETTLED', settledAt: new Date() } })
  await prisma.outboxMessage.create({ data: { emailTemplate: 'ORDER_CONFIRMATION', referenceId: order.id } })
  if (customer) await captureOrderPlaced(customer.id, totalCents, lines.length)
  logger.info({ orderNumber: order.number, lines: lines.length }, 'order placed')

  return NextResponse.json({
    id: order.id,
    number: order.number,
    customer: { id: customer?.id ?? order.id, name: checkout.shipping.name, email: checkout.email },
  }, { status: 201 })
}
