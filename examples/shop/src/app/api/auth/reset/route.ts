import { randomInt } from 'node:crypto'
import { hash } from 'bcryptjs'
import { NextResponse } from 'next/server'
import pino from 'pino'
import { prisma } from '@/lib/db'
import { passwordResetSchema } from '@/lib/validation/account'

const logger = pino({ name: 'password-reset' })
const LIFETIME = 15 * 60 * 1000

export async function POST(request: Request) {
  const parsed = passwordResetSchema.pick({ email: true }).safeParse(await request.json())
  if (!parsed.success) return NextResponse.json({ error: 'invalid' }, { status: 422 })

  const user = await prisma.user.findUnique({ where: parsed.data, select: { id: true, email: true } })
  if (user !== null) {
    const pending = await prisma.verificationToken.create({
      data: { email: user.email, token: String(randomInt(1e5, 1e6)), expiresAt: new Date(Date.now() + LIFETIME) },
    })
    await prisma.outboxMessage.create({ data: { emailTemplate: 'PASSWORD_RESET', referenceId: pending.id } })
    logger.info({ email: user.email }, 'password reset requested')
  }
  return NextResponse.json({ ok: true })
}

export async function PUT(request: Request) {
  const parsed = passwordResetSchema.safeParse(await request.json())
  if (!parsed.success) return NextResponse.json({ error: 'invalid' }, { status: 422 })

  const { email, code, password } = parsed.data
  const used = await prisma.verificationToken.deleteMany({ where: { email, token: code, expiresAt: { gt: new Date() } } })
  if (used.count === 0) return NextResponse.json({ error: 'expired' }, { status: 410 })

  const user = await prisma.user.update({
    where: { email },
    data: { passwordHash: await hash(password, 12), sessions: { deleteMany: {} } },
    select: { id: true },
  })
  logger.info({ userId: user.id }, 'password changed')
  return NextResponse.json({ ok: true })
}
