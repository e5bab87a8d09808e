import { createMember, memberSchema } from '../../../lib/members'
import { prisma } from '../../../lib/prisma'

export async function POST(request: Request) {
  const body = memberSchema.parse(await request.json())
  const member = await createMember(body)
  await prisma.signInLog.create({
    data: { memberId: member.id, ipAddress: request.headers.get('x-forwarded-for') ?? '' },
  })
  return Response.json({ id: member.id })
}
