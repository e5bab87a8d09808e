import { prisma } from '../../utils/prisma'

export default defineEventHandler(async event => prisma.customer.findUnique({ where: { id: getRouterParam(event, 'id') }, select: { name: true } }))
