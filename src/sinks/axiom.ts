import { defineSink } from '../kit/define.js'

const log = { message: '0', context: '1' }

export default defineSink({
  name: 'axiom', title: 'Axiom', kind: 'logs', domains: ['axiom.co'],
  packages: ['@axiomhq/js', '@axiomhq/logging', '@axiomhq/nextjs', '@axiomhq/react', '@axiomhq/pino', '@axiomhq/winston', 'next-axiom'],
  calls: {
    ingest: [{ when: ['*', '*'], context: '1' }, { context: '0' }], ingestEvents: { context: '1' }, debug: log, info: log, warn: log, error: log, with: { context: '0' }, Axiom: {}, new: {},
  },
})
