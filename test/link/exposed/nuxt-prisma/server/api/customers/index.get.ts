import { prisma } from '../../utils/prisma'

export default defineEventHandler(async () => {
  const customers = await prisma.customer.findMany() // expect: /api/customers iban
  return { customers }
})
