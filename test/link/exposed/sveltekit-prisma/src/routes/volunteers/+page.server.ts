import { prisma } from '../../lib/server/prisma'

export const load = async () => {
  const [volunteers, total] = await Promise.all([
    prisma.volunteer.findMany(), // expect: Load() of src/routes/volunteers/+page.server.ts religion
    prisma.volunteer.count(),
  ])
  return { volunteers, total }
}
