import { defineRequest } from '../kit/define.js'

export default defineRequest({
  name: 'koa', title: 'Koa',
  packages: ['koa', '@koa/router', 'koa-router', 'koa-bodyparser'],
  requests: ['ctx', 'context'], types: ['Context', 'ParameterizedContext', 'RouterContext'],
  parts: {
    'request.body': 'body', 'request.query': 'query', query: 'query', 'request.headers': 'headers', 'request.header': 'headers', headers: 'headers',
    header: 'headers', 'req.headers': 'headers',
  },
  getters: { get: { part: 'headers', name: 0 }, 'request.get': { part: 'headers', name: 0 }, 'cookies.get': { part: 'cookies', name: 0 } },
  values: { ip: 'ip-address', ips: 'ip-address', 'request.ip': 'ip-address', 'request.ips': 'ip-address', 'req.socket.remoteAddress': 'ip-address' },
})
