'use server'
import { prisma } from '../../lib/prisma'

// nobody in the browser calls it
export async function exportMembers() {
  return prisma.member.findMany()
}

export async function findMember(email: string) {
  return prisma.member.findUnique({ where: { email } }) // expect: The server action findMember() phone
}
