import { prisma } from '~/db.server'

export async function getGuests() {
  return prisma.guest.findMany({ orderBy: { fullName: 'asc' } }) // expect: Loader() of app/routes/guests.tsx nationality and phone
}

export function getGuestNames() {
  return prisma.guest.findMany({ select: { fullName: true } })
}

// no browser is sent this file, though the routes import it
export const phoneBook = (guests: { fullName: string; phone: string }[]) => guests.map(guest => `${guest.fullName} ${guest.phone}`)
