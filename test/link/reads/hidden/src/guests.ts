import Papa from 'papaparse'
import { prisma } from './prisma'

export async function guestList() {
  const guests = await prisma.guest.findMany()
  return Papa.unparse(guests)
}
