import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const items: CallSpec = { content: '0' }
const areas = Object.fromEntries(['local', 'sync', 'session'].map(area => [`storage.${area}.set`, items]))

/** The storage of a browser extension; `sync` copies it to every browser of the account. */
export default defineSink({
  name: 'web-extension', title: 'extension storage', recipient: 'browser-storage', kind: 'storage',
  words: ['storage'],
  packages: ['webextension-polyfill', 'wxt/browser'], globals: ['chrome', 'browser'],
  calls: areas,
})
