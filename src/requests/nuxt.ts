import { defineRequest } from '../kit/define.js'

/** Nuxt's server routes and whatever else runs on h3: its functions are there without an import. */
export default defineRequest({
  name: 'nuxt', title: 'Nuxt and h3',
  packages: ['h3', 'nuxt', 'nitropack', '#imports'], functions: ['readBody', 'readFormData', 'getQuery', 'getRouterParam', 'getRouterParams', 'getHeader',
    'getRequestHeader', 'getRequestHeaders', 'getHeaders', 'getCookie', 'parseCookies', 'getRequestIP', 'getRequestFingerprint'],
  globals: ['readBody', 'readFormData', 'getRouterParam', 'getRouterParams', 'getRequestHeader', 'getRequestHeaders', 'parseCookies', 'getRequestIP',
    'getRequestFingerprint'],
  parts: {
    'readBody.()': 'body', 'getQuery.()': 'query', 'getRouterParams.()': 'params', 'getRequestHeaders.()': 'headers', 'getHeaders.()': 'headers',
    'parseCookies.()': 'cookies',
  },
  getters: {
    'readFormData.().get': { part: 'body', name: 0 }, getRouterParam: { part: 'params', name: 1 }, getHeader: { part: 'headers', name: 1 },
    getRequestHeader: { part: 'headers', name: 1 }, getCookie: { part: 'cookies', name: 1 },
  },
  values: { 'getRequestIP.()': 'ip-address', 'getRequestFingerprint.()': 'fingerprint' },
})
