import { prisma } from './prisma'

export async function currentMember() {
  const session = await prisma.session.findUnique({ where: { id: 'a' }, select: { member: true } })
  return session?.member ?? null
}

export async function requireMember() {
  const member = await currentMember()
  if (member === null) throw new Error('Please sign in.')
  return member
}
