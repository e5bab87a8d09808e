import Router from '@koa/router'
import { prisma } from './prisma'

export const router = new Router()

router.get('/koa/riders', async ctx => {
  ctx.body = await prisma.rider.findMany() // expect: GET /koa/riders weight
})
