import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const all: CallSpec = { rest: [0, 'context'] }

/** Object first, message second; `logger` and `log` are what projects call the instance they configure once and import everywhere. */
export default defineSink({
  name: 'pino', title: 'pino', recipient: 'logs', kind: 'logs',
  packages: ['pino', 'pino-http', 'nestjs-pino', '@fastify/logger'], instances: ['logger', 'log'],
  calls: { trace: all, debug: all, info: all, warn: all, error: all, fatal: all, child: { context: '0' }, with: { context: '0' }, withContext: { context: '0' }, setBindings: { context: '0' }, pino: { context: '0.base' } },
})
