import { prisma } from '../../../lib/prisma'

export async function GET() {
  const member = await prisma.member.findFirstOrThrow()
  const { phone, ...rest } = member
  return Response.json(rest)
}

export async function PUT() {
  const members = await prisma.member.findMany()
  for (const one of members) delete one.phone
  return Response.json(members)
}

export async function PATCH() {
  const members = await prisma.member.findMany()
  return Response.json(members.map(one => ({ name: one.name })))
}
