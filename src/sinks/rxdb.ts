import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const document: CallSpec = { content: '0' }

/** Collections that are kept on the device. */
export default defineSink({
  name: 'rxdb', title: 'RxDB', recipient: 'browser-storage', kind: 'storage',
  packages: ['rxdb'],
  calls: { insert: document, upsert: document, incrementalUpsert: document, insertIfNotExists: document, bulkInsert: document, bulkUpsert: document },
})
