import { defineRequest } from '../kit/define.js'

/** The Fetch standard's `Request`, as Remix, React Router, SvelteKit, Astro, Cloudflare Workers, Bun and Deno hand them over. */
export default defineRequest({
  name: 'web', title: 'Fetch standard (Remix, SvelteKit, Astro, Workers)',
  packages: ['@remix-run/node', '@remix-run/react', 'react-router', 'react-router-dom', '@sveltejs/kit', 'astro'],
  requests: ['request', 'req', 'event', 'ctx', 'context', 'Astro'], taken: ['request', 'cookies', 'url', 'getClientAddress', 'clientAddress'],
  functions: ['useSearchParams'],
  parts: {
    'json.()': 'body', 'request.json.()': 'body', 'cf': 'headers', 'request.cf': 'headers',
  },
  getters: {
    'formData.().get': { part: 'body', name: 0 }, 'formData.().getAll': { part: 'body', name: 0 },
    'request.formData.().get': { part: 'body', name: 0 }, 'request.formData.().getAll': { part: 'body', name: 0 },
    'headers.get': { part: 'headers', name: 0 }, 'request.headers.get': { part: 'headers', name: 0 },
    'cookies.get': { part: 'cookies', name: 0 }, 'url.searchParams.get': { part: 'query', name: 0 }, 'useSearchParams.().0.get': { part: 'query', name: 0 },
  },
  values: {
    'getClientAddress.()': 'ip-address', clientAddress: 'ip-address', 'cf.city': 'geo-city', 'cf.country': 'geo-country', 'cf.latitude': 'geo-position',
    'cf.longitude': 'geo-position', 'request.cf.city': 'geo-city', 'request.cf.country': 'geo-country', 'request.cf.latitude': 'geo-position',
    'request.cf.longitude': 'geo-position',
  },
})
