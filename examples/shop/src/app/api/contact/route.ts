import { NextResponse } from 'next/server'
import pino from 'pino'
import { z } from 'zod'
import { prisma } from '@/lib/db'

const logger = pino({ name: 'contact' })

const contactSchema = z.object({
  topic: z.string().max(60),
  name: z.string().trim().min(1).max(120),
  email: z.email(),
  phone: z.string().trim().max(30).optional(),
  message: z.string().trim().min(10).max(5000),
})

export async function POST(request: Request) {
  const parsed = contactSchema.safeParse(await request.json())
  if (!parsed.success) return NextResponse.json({ error: 'invalid' }, { status: 422 })

  const ticket = await prisma.supportTicket.create({ data: parsed.data, select: { id: true, topic: true } })
  logger.info({ ticketId: ticket.id, topic: ticket.topic }, 'ticket opened')
  return NextResponse.json({ ok: true }, { status: 201 })
}
