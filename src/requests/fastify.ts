import { defineRequest } from '../kit/define.js'

export default defineRequest({
  name: 'fastify', title: 'Fastify',
  packages: ['fastify', '@fastify/cookie', '@fastify/request-context'],
  types: ['FastifyRequest'],
  parts: { body: 'body', query: 'query', params: 'params', headers: 'headers', cookies: 'cookies', 'raw.headers': 'headers' },
  values: { ip: 'ip-address', ips: 'ip-address', 'socket.remoteAddress': 'ip-address', 'raw.socket.remoteAddress': 'ip-address' },
})
