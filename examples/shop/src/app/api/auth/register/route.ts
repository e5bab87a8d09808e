import { hash } from 'bcryptjs'
import { NextResponse } from 'next/server'
import pino from 'pino'
import { prisma } from '@/lib/db'
import { createSession } from '@/lib/session'
import { registrationSchema } from '@/lib/validation/account'

const logger = pino({ name: 'register' })

export async function POST(request: Request) {
  const parsed = registrationSchema.safeParse(await request.json())
  if (!parsed.success) return NextResponse.json({ issues: parsed.error.issues }, { status: 422 })

  const { name, email, password } = parsed.data
  const taken = await prisma.user.count({ where: { email } })
  if (taken > 0) return NextResponse.json({ error: 'taken' }, { status: 409 })

  const user = await prisma.user.create({
    data: { name, email, passwordHash: await hash(password, 12) },
    select: { id: true },
  })
  await prisma.outboxMessage.create({ data: { emailTemplate: 'WELCOME', referenceId: user.id } })
  await createSession(user.id, request.headers)
  logger.info({ userId: user.id }, 'account created')
  return NextResponse.json({ id: user.id }, { status: 201 })
}
