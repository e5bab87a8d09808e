import { defineRequest } from '../kit/define.js'

/** The App Router: route handlers, middleware, server actions, and `headers()` and `cookies()` in components. */
export default defineRequest({
  name: 'next', title: 'Next.js',
  packages: ['next', '@vercel/functions', '@vercel/edge'],
  types: ['NextRequest'], functions: ['headers', 'cookies', 'useSearchParams', 'ipAddress', 'geolocation'], taken: ['searchParams'],
  parts: {
    'json.()': 'body', 'cookies.().getAll': 'cookies', searchParams: 'query', 'searchParams.()': 'query',
  },
  getters: {
    'formData.().get': { part: 'body', name: 0 }, 'formData.().getAll': { part: 'body', name: 0 }, 'headers.get': { part: 'headers', name: 0 },
    'headers.().get': { part: 'headers', name: 0 }, 'cookies.get': { part: 'cookies', name: 0 }, 'cookies.().get': { part: 'cookies', name: 0 },
    'nextUrl.searchParams.get': { part: 'query', name: 0 }, 'nextUrl.searchParams.getAll': { part: 'query', name: 0 },
    'useSearchParams.().get': { part: 'query', name: 0 }, 'searchParams.get': { part: 'query', name: 0 },
  },
  values: {
    ip: 'ip-address', 'geo.city': 'geo-city', 'geo.country': 'geo-country', 'geo.region': 'geo-region', 'geo.latitude': 'geo-position',
    'geo.longitude': 'geo-position', 'ipAddress.()': 'ip-address', 'geolocation.()': 'geo-position', 'geolocation.().city': 'geo-city',
    'geolocation.().country': 'geo-country', 'geolocation.().latitude': 'geo-position', 'geolocation.().longitude': 'geo-position',
  },
})
