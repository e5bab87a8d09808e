import Fastify, { type FastifyRequest } from 'fastify'

const app = Fastify()

app.get('/health', async (incoming: FastifyRequest) => {
  const { verbose } = incoming.query as { verbose?: string }
  const job = incoming.headers['x-request-id']
  return { ok: true, verbose, job, route: incoming.params }
})
