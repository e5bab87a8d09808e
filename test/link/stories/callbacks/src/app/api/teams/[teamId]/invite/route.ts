import { prisma } from '../../../../../prisma'

export const POST = async (request: Request) => {
  const body = await request.json()
  // step: taken invited; taken phone
  const { email, phone } = body
  const invitation = await prisma.invitation.create({ data: { email, phone } })
  return Response.json({ id: invitation.id })
}
