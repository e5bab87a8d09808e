import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const all: CallSpec = { rest: [0, 'context'] }

/** Nest's own logger, kept by a class or called on its name. */
export default defineSink({
  name: 'nest-logger', title: 'Nest Logger', recipient: 'logs', kind: 'logs',
  packages: ['@nestjs/common'],
  calls: Object.fromEntries(['Logger', 'ConsoleLogger'].flatMap(name => ['log', 'error', 'warn', 'debug', 'verbose', 'fatal'].map(call => [`${name}.${call}`, all]))),
})
