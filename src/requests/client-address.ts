import { defineRequest } from '../kit/define.js'

/** Small libraries that tell where a call comes from, whatever the framework. */
export default defineRequest({
  name: 'client-address', title: 'Client addresses and places',
  packages: ['request-ip', '@arcjet/ip', 'geoip-lite', '@maxmind/geoip2-node'],
  functions: ['getClientIp', 'lookup', 'default'],
  values: {
    'getClientIp.()': 'ip-address', 'default.getClientIp.()': 'ip-address', 'lookup.()': 'geo-country', 'default.lookup.()': 'geo-country',
  },
})
