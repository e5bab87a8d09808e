import { prisma } from './prisma'

export const youngest = () => prisma.member.findFirstOrThrow({ orderBy: { birthday: 'desc' } }) // own Member.birthday
