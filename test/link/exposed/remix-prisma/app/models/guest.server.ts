import { prisma } from '~/db.server'

export async function getGuests() {
  return prisma.guest.findMany({ orderBy: { fullName: 'asc' } }) // expect: Loader() of app/routes/guests.tsx nationality and phone
}

export function getGuestNames() {
  return prisma.guest.findMany({ select: { fullName: true } })
}
