import { prisma } from '../../../lib/prisma'

// an address that is only looked for is not written
export async function POST(request: Request) {
  const { address } = await request.json()
  const user = await prisma.user.findFirst({ where: { email: address } })
  return Response.json({ found: user !== null })
}
