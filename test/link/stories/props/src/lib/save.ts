import { prisma } from './prisma'

export const save = { member: (data: { mobile: string }) => prisma.member.update({ where: { id: 'a' }, data }) }
