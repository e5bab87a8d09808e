import { prisma } from '../../../lib/prisma'
import { contactSchema } from '../../../lib/schemas'

export async function POST(request: Request) {
  const { email } = contactSchema.parse(await request.json())
  await prisma.lead.create({ data: { email } })
  return Response.json({})
}
