import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const all: CallSpec = { rest: [0, 'message'] }

export default defineSink({
  name: 'console', title: 'console', recipient: 'logs', kind: 'logs',
  globals: ['console'],
  calls: { log: all, info: all, warn: all, error: all, debug: all, trace: all, table: all, dir: all, group: all, groupCollapsed: all, assert: { rest: [1, 'message'] } },
})
