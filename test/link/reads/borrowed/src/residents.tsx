import { prisma } from './prisma'

export const add = (input: { phoneNumber: string; homeAddress: string }) => prisma.resident.create({ data: { phoneNumber: input.phoneNumber, homeAddress: input.homeAddress } })

export const Page = () => <main>Residents</main>
