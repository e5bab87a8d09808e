import { initTRPC } from '@trpc/server'
import { prisma } from '../prisma'

const { procedure, router } = initTRPC.create()

const members = router({ first: procedure.query(async () => ({ member: await prisma.member.findFirst(), total: 3 })) })

export const appRouter = router({ members })
