import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const entry: CallSpec = { key: '0', content: '1' }
const second: CallSpec = { key: '1', content: '2' }
const either: readonly CallSpec[] = [{ when: ['{}'], key: '0.name', content: '0.value' }, entry]

/** Cookies stay with the person's browser, like its storages, and travel with every request besides. */
export default defineSink({
  name: 'browser-cookies', title: 'cookies', recipient: 'browser-storage', kind: 'storage',
  words: ['cookie'],
  clients: [
    { globals: ['document'], calls: {}, assignments: { 'document.cookie': 'content' } },
    { packages: ['js-cookie', 'universal-cookie', 'ngx-cookie-service', 'vue-cookies', 'es-cookie', 'cookies'], globals: ['Cookies'], calls: { set: entry } },
    { packages: ['react-cookie'], calls: { 'useCookies.1': entry, set: entry } },
    { packages: ['cookie'], calls: { serialize: entry } },
    { packages: ['cookies-next', 'cookies-next/client', 'cookies-next/server'], calls: { setCookie: entry } },
    { packages: ['nookies'], calls: { set: second, setCookie: second } },
    { packages: ['h3', 'hono', 'hono/cookie', '@elysiajs/cookie'], globals: ['setCookie'], calls: { setCookie: second, setSignedCookie: second } },
    { globals: ['useCookie'], packages: ['nuxt/app', '#app', '#imports'], calls: { useCookie: { keeps: '0' } } },
    { packages: ['next'], calls: { 'cookies.set': either } },
    { instances: ['cookies', 'cookieStore'], calls: { set: either } },
    { instances: ['res', 'response'], calls: { cookie: entry } },
    { instances: ['reply'], calls: { setCookie: entry, cookie: entry } },
  ],
})
