import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const document: CallSpec = { content: '0' }

/** Documents that stay in the browser's database, and are copied to wherever it is replicated. */
export default defineSink({
  name: 'pouchdb', title: 'PouchDB', recipient: 'browser-storage', kind: 'storage',
  packages: ['pouchdb', 'pouchdb-browser', 'pouchdb-core', 'pouchdb-react-native', '@craftzdog/pouchdb-core-react-native'], globals: ['PouchDB'],
  calls: { put: document, post: document, bulkDocs: document, 'rel.save': { content: '1' } },
})
