import { prisma } from '../../../lib/prisma'

// nobody in the program asks for it
export async function GET() {
  return Response.json(await prisma.member.findMany())
}
