import fastify from 'fastify'
import { prisma } from './prisma'

const server = fastify()

server.get('/fast/riders', async () => {
  return prisma.rider.findMany() // expect: GET /fast/riders weight
})
server.get('/fast/riders/:id', async (request, reply) => {
  const rider = await prisma.rider.findFirst() // expect: GET /fast/riders/* weight
  return reply.send(rider)
})
