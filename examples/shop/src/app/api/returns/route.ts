import { NextResponse } from 'next/server'
import pino from 'pino'
import { z } from 'zod'
import { prisma } from '@/lib/db'
import { requireCustomer } from '@/lib/session'

const logger = pino({ name: 'returns' })

const returnSchema = z.object({
  orderNumber: z.number().int().positive(),
  reason: z.enum(['damaged', 'wrong-item', 'changed-mind']),
  phone: z.string().min(6),
})

/** The app on people's phones sends returns; the site links to it. */
export async function POST(request: Request) {
  const customer = await requireCustomer()
  const parsed = returnSchema.safeParse(await request.json())
  if (!parsed.success) return NextResponse.json({ issues: parsed.error.issues }, { status: 422 })

  const { orderNumber, reason, phone } = parsed.data
  const updated = await prisma.order.updateMany({
    where: { number: orderNumber, userId: customer.id, status: 'SHIPPED' },
    data: { status: 'RETURN_REQUESTED', phone },
  })
  if (updated.count === 0) return NextResponse.json({ error: 'not-returnable' }, { status: 409 })

  logger.info({ orderNumber, reason }, 'return requested')
  return NextResponse.json({ ok: true }, { status: 202 })
}
