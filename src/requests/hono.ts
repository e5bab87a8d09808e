import { defineRequest } from '../kit/define.js'

export default defineRequest({
  name: 'hono', title: 'Hono',
  packages: ['hono'],
  requests: ['c'], types: ['Context'], functions: ['getCookie', 'getSignedCookie', 'getConnInfo'],
  parts: { 'req.json.()': 'body', 'req.parseBody.()': 'body', 'req.query.()': 'query', 'req.param.()': 'params', 'req.header.()': 'headers' },
  getters: {
    'req.header': { part: 'headers', name: 0 }, 'req.query': { part: 'query', name: 0 }, 'req.queries': { part: 'query', name: 0 },
    'req.param': { part: 'params', name: 0 }, 'req.formData.().get': { part: 'body', name: 0 }, getCookie: { part: 'cookies', name: 1 },
    'req.raw.headers.get': { part: 'headers', name: 0 },
  },
  values: { 'getConnInfo.().remote.address': 'ip-address' },
})
