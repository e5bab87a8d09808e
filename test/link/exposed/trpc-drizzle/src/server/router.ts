import { initTRPC } from '@trpc/server'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from './db'
import { patients } from './schema'

const t = initTRPC.create()
const protectedProcedure = t.procedure.use(requireUser)

export const appRouter = t.router({
  list: protectedProcedure.query(async () => {
    const rows = await db.select().from(patients).orderBy(patients.name) // expect: The procedure list diagnosis and phone
    return rows
  }),
  byId: protectedProcedure.input(z.object({ id: z.number() })).query(({ input }) =>
    db.query.patients.findFirst({ where: eq(patients.id, input.id) })), // expect: The procedure byId diagnosis and phone
  names: protectedProcedure.query(() => db.select({ name: patients.name }).from(patients)),
  card: protectedProcedure.input(z.object({ id: z.number() })).query(({ input }) =>
    db.query.patients.findFirst({ where: eq(patients.id, input.id), columns: { name: true, email: true } })),
})
