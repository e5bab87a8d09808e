import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'

const app = Fastify({ logger: false })

// expect: model email contact.email required
// expect: model postcode contact.address.postal_code optional
interface Subscription { Body: { email: string; postcode?: string }; Querystring: { token?: string } }

async function subscribe(incoming: FastifyRequest<Subscription>, reply: FastifyReply) {
  // expect: request email contact.email
  // expect: request postcode contact.address.postal_code
  const { email, postcode } = incoming.body
  // expect: request ip device.ip_address
  // expect: request user-agent device.user_agent
  await app.mailing.add({ email, postcode, ip: incoming.ip, agent: incoming.headers['user-agent'] })
  return reply.code(204).send()
}

app.post('/subscriptions', subscribe)

app.delete('/subscriptions', async (incoming: FastifyRequest<Subscription>) => {
  // expect: request email contact.email unsure
  // expect: model email contact.email required unsure
  const { email } = incoming.query as { email: string }
  await app.mailing.remove(email, incoming.raw.socket.remoteAddress)
})
