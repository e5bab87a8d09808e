import { compare } from 'bcryptjs'
import { NextResponse } from 'next/server'
import pino from 'pino'
import { prisma } from '@/lib/db'
import { createSession } from '@/lib/session'
import { loginSchema } from '@/lib/validation/account'

const logger = pino({ name: 'login' })

export async function POST(request: Request) {
  const parsed = loginSchema.safeParse(await request.json())
  if (!parsed.success) return NextResponse.json({ error: 'invalid' }, { status: 422 })

  const user = await prisma.user.findUnique({
    where: { email: parsed.data.email },
    select: { id: true, passwordHash: true },
  })
  if (user === null || !(await compare(parsed.data.password, user.passwordHash))) {
    logger.warn('sign-in refused')
    return NextResponse.json({ error: 'mismatch' }, { status: 401 })
  }

  await createSession(user.id, request.headers)
  logger.info({ userId: user.id }, 'signed in')
  return NextResponse.json({ id: user.id })
}
