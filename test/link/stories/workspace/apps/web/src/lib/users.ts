import { PrismaClient } from '@prisma/client'
import { welcome } from './mail'

const prisma = new PrismaClient()

export async function createUser(data: { email: string; phone?: string }) {
  const user = await prisma.user.create({ data })
  await welcome(user.id)
}

export const userById = (id: string) => prisma.user.findUnique({ where: { id } })
