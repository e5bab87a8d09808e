import { z } from 'zod'
import { prisma } from './prisma'
import { FindEmailChangeQuery, queries } from './queries'

export const memberSchema = z.object({
  email: z.string().email(),
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  mobilePhone: z.string().optional(),
  faxNumber: z.string().optional(),
  dateOfBirth: z.coerce.date().optional(),
  gender: z.enum(['female', 'male', 'other']).optional(),
  religion: z.string().optional(),
})

export type MemberInput = z.infer<typeof memberSchema>

/** Written under their own names: no read. */
export async function createMember(input: MemberInput & { socialSecurityNumber?: string }) {
  const { gender, religion, ...rest } = input
  if (!gender && religion === '') throw new Error('nothing to keep')
  return prisma.member.create({
    data: {
      email: input.email.toLowerCase(),
      firstName: rest.firstName,
      lastName: rest.lastName,
      mobilePhone: input.mobilePhone?.trim() || null,
      faxNumber: normalize(input.faxNumber),
      dateOfBirth: input.dateOfBirth ?? null,
      socialSecurityNumber: input.socialSecurityNumber,
      gender,
      religion,
    },
  })
}

export async function changeMember(id: string, body: Partial<MemberInput>) {
  const changes = { gender: body.gender, faxNumber: body.faxNumber }
  await prisma.member.update({ where: { id }, data: changes })
  return prisma.member.findUnique({ where: { id }, select: { id: true, religion: false } })
}

/** By a raw query in the database's own words. */
export const withBirthday = (day: string) => prisma.$queryRaw`SELECT id FROM "Member" WHERE to_char(birth_date, 'MM-DD') = ${day}`

export const withEmail = (email: string) => prisma.member.count({ where: { email } })

export const byCountry = () => prisma.member.findMany({ orderBy: { nationality: 'asc' }, select: { id: true, lastName: true } })

const normalize = (value?: string) => value?.replace(/\D/g, '')

/** A lookup by another name than its value's: the query takes it up. */
export const pending = (member: { id: string; email: string }) => queries.execute(new FindEmailChangeQuery({ memberId: member.id, formerEmail: member.email }))
