import { defineSink } from '../kit/define.js'

const log = { message: '0', context: '1' }

/** Logtail is its older name. */
export default defineSink({
  name: 'better-stack', title: 'Better Stack', kind: 'logs', domains: ['betterstack.com', 'betterstackdata.com', 'logtail.com'],
  packages: ['@logtail/node', '@logtail/browser', '@logtail/next', '@logtail/edge', '@logtail/core', '@logtail/js'],
  calls: { debug: log, info: log, warn: log, error: log, log, with: { context: '0' }, new: {} },
})
