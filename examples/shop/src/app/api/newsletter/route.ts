import { NextResponse } from 'next/server'
import { z } from 'zod'
import { prisma } from '@/lib/db'

const newsletterSchema = z.object({
  email: z.email(),
  phone: z.string().optional(),
})

export async function POST(request: Request) {
  const parsed = newsletterSchema.safeParse(await request.json())
  if (!parsed.success) return NextResponse.json({ error: 'invalid' }, { status: 422 })

  const { email } = parsed.data
  const subscriber = await prisma.newsletterSubscriber.upsert({
    where: { email },
    create: { email },
    update: { unsubscribedAt: null },
  })
  if (subscriber.confirmedAt === null) {
    await prisma.outboxMessage.create({ data: { emailTemplate: 'NEWSLETTER_CONFIRMATION', referenceId: subscriber.id } })
  }
  return NextResponse.json({ ok: true }, { status: 202 })
}
