import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const value: CallSpec = { content: '0' }
/** A database of idb names the store first, a store does not. */
const stored: readonly CallSpec[] = [{ when: ['""'], content: '1' }, value]

/** The browser's database, by itself and through idb. */
export default defineSink({
  name: 'indexed-db', title: 'IndexedDB', recipient: 'browser-storage', kind: 'storage',
  words: ['objectstore', 'idb'],
  clients: [
    { makers: ['objectStore'], calls: { put: value, add: value } },
    { packages: ['idb'], calls: { put: stored, add: stored } },
  ],
})
