import { json } from '@sveltejs/kit'
import { prisma } from '../../../lib/server/prisma'

export async function GET() {
  return json(await prisma.volunteer.findMany()) // expect: GET /api/volunteers religion
}
