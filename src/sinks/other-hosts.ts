import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const body: CallSpec = { url: '0', content: ['1', '2.params'] }
const query: CallSpec = { url: '0', properties: '1.params' }
const options: CallSpec = { url: '0', content: ['1.json', '1.body', '1.form', '1.data'], properties: ['1.searchParams', '1.query', '1.params'] }
const whole: CallSpec = { url: '0.url', content: ['0.data', '0.body', '0.json', '0.form'], properties: ['0.params', '0.qs'] }
const chained: CallSpec = { url: '^0', content: '0' }

/** Calls whose address decides who receives: the host of a third party, under its own name where no other recipient has that domain. */
export default defineSink({
  name: 'other-hosts', title: 'other hosts', kind: 'http',
  // an address as a text begins, and no comment
  words: [/["'`](?:https?:)?\/\/|}\/\//],
  clients: [
    { globals: ['fetch'], packages: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'undici', 'isomorphic-unfetch'], calls: { fetch: options, default: options, request: options } },
    { globals: ['navigator'], calls: { sendBeacon: { url: '0', content: '1' } } },
    {
      packages: ['axios', '@nestjs/axios', '@angular/common/http', 'needle'], globals: ['axios'],
      calls: {
        post: body, put: body, patch: body, postForm: body, putForm: body, patchForm: body, get: query, delete: query, head: query,
        request: [{ when: ['{}'], ...whole }, { url: '1', content: '2.body' }], axios: [{ when: ['{}'], ...whole }, options],
        default: [{ when: ['{}'], ...whole }, options],
      },
    },
    {
      packages: ['ky', 'got', 'ofetch', 'wretch', 'ky-universal'], globals: ['$fetch'],
      calls: {
        $fetch: options, ofetch: options, post: options, put: options, patch: options, get: options, delete: options, ky: options, got: options, default: options,
      },
    },
    { packages: ['superagent'], calls: { send: chained, query: { url: '^0', properties: '0' }, field: { url: '^0', key: '0', content: '1' } } },
  ],
})
