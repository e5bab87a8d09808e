'use server'
import { prisma } from '../../lib/prisma'

export async function findMember(email: string) {
  return prisma.member.findUnique({ where: { email } }) // expect: The server action findMember() phone
}
