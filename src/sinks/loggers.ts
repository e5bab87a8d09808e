import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const all: CallSpec = { rest: [0, 'context'] }
const bound: CallSpec = { context: '0' }

/** Loggers of one shape: levels are methods, whatever they are handed is written. */
export default defineSink({
  name: 'loggers', title: 'loggers', recipient: 'logs', kind: 'logs',
  clients: [
    {
      packages: ['bunyan', 'log4js', 'consola', 'loglevel', 'signale', 'tslog', 'roarr', 'electron-log', '@google-cloud/logging', 'ts-log', 'fancy-log', 'next-logger', '@adonisjs/core/logger', 'lambda-log', 'loglayer'],
      calls: {
        trace: all, debug: all, info: all, warn: all, error: all, fatal: all, log: all, silly: all, verbose: all, success: all, start: all, ready: all,
        note: all, complete: all, await: all, mark: all, child: bound, with: bound, withContext: bound, adopt: { context: '1' }, createLogger: {}, default: all,
      },
    },
    { packages: ['npmlog'], calls: Object.fromEntries(['silly', 'verbose', 'info', 'http', 'warn', 'error', 'notice'].map(level => [level, { rest: [1, 'context'] }])) },
    { packages: ['debug'], calls: { 'debug()': all, 'default()': all } },
    { packages: ['@logdna/logger', 'logdna', 'logzio-nodejs', 'node-loggly-bulk'], calls: { log: all, info: all, warn: all, error: all, debug: all } },
  ],
})
