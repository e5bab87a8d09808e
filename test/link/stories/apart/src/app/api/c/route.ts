import { z } from 'zod'
import { prisma } from '../../../lib/prisma'

const visitSchema = z.object({ phone: z.string() })

export async function POST(request: Request) {
  const { phone } = visitSchema.parse(await request.json())
  await prisma.visit.create({ data: { phone } })
  return Response.json({})
}
