import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { prisma } from './db'
import type { Customer } from './types'

const COOKIE = 'larkspur'
const MAX_AGE = 60 * 60 * 24 * 30

const requestMetaSchema = z.object({
  ipAddress: z.union([z.ipv4(), z.ipv6()]).nullable().catch(null),
  userAgent: z.string().max(512).nullable().catch(null),
})

export async function createSession(userId: string, headers: Headers): Promise<void> {
  const meta = requestMetaSchema.parse({
    ipAddress: headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? null,
    userAgent: headers.get('user-agent'),
  })
  const session = await prisma.session.create({
    data: {
      ...meta,
      userId,
      sessionToken: randomBytes(32).toString('base64url'),
      expiresAt: new Date(Date.now() + MAX_AGE * 1000),
    },
  })
  await prisma.user.update({ where: { id: userId }, data: { lastLoginIp: meta.ipAddress } })
  const jar = await cookies()
  jar.set(COOKIE, session.sessionToken, { httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: MAX_AGE })
}

export async function currentCustomer(): Promise<Customer | null> {
  const jar = await cookies()
  const value = jar.get(COOKIE)?.value
  if (value === undefined) return null
  const session = await prisma.session.findUnique({
    where: { sessionToken: value, expiresAt: { gt: new Date() } },
    select: { user: { select: { id: true, name: true, email: true, phone: true } } },
  })
  return session?.user ?? null
}

export async function requireCustomer(): Promise<Customer> {
  const customer = await currentCustomer()
  if (customer === null) throw new Response('Please sign in.', { status: 401 })
  return customer
}
