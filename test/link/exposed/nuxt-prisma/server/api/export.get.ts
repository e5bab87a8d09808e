import { prisma } from '../utils/prisma'

export default defineEventHandler(() => prisma.customer.findMany())
