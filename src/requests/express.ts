import { defineRequest } from '../kit/define.js'

/** Also what keeps to its shape: Connect, NestJS on Express, the API routes of Next.js, Firebase and Google Cloud functions. */
export default defineRequest({
  name: 'express', title: 'Express',
  packages: ['express', 'connect', 'next', 'firebase-functions', '@google-cloud/functions-framework', '@vercel/node'],
  requests: ['req', 'request', '_req'], types: ['Request', 'NextApiRequest', 'VercelRequest', 'IncomingMessage'],
  parts: { body: 'body', query: 'query', params: 'params', headers: 'headers', cookies: 'cookies', signedCookies: 'cookies' },
  getters: { get: { part: 'headers', name: 0 }, header: { part: 'headers', name: 0 }, param: { part: 'body', name: 0 } },
  values: {
    ip: 'ip-address', ips: 'ip-address', 'socket.remoteAddress': 'ip-address', 'connection.remoteAddress': 'ip-address', clientIp: 'ip-address',
    'useragent.source': 'user-agent',
  },
})
