import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const all: CallSpec = { rest: [0, 'context'] }

/** Message first, metadata second; `log` has the level before both. */
export default defineSink({
  name: 'winston', title: 'winston', recipient: 'logs', kind: 'logs',
  packages: ['winston', 'nest-winston', 'express-winston'],
  calls: {
    log: [{ when: ['{}'], context: '0' }, { rest: [1, 'context'] }], silly: all, verbose: all, debug: all, http: all, info: all, warn: all, error: all,
    child: { context: '0' }, profile: {}, createLogger: { context: '0.defaultMeta' },
  },
})
