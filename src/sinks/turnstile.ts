import { defineSink } from '../kit/define.js'

/** `cData` goes along with the token. */
export default defineSink({
  name: 'turnstile', title: 'Cloudflare Turnstile', kind: 'security', domains: ['challenges.cloudflare.com'],
  clients: [
    { packages: ['@marsidev/react-turnstile', 'react-turnstile', 'ngx-turnstile', 'vue-turnstile'], calls: { execute: {} }, elements: { Turnstile: { properties: ['cData', 'options'] } } },
    { globals: ['turnstile'], calls: { render: { properties: '1.cData' }, execute: { properties: '1.cData' } } },
  ],
})
