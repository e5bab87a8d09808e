import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const options: CallSpec = { when: ['*', '{}'], if: '1.persist', keeps: '1.state', only: ['1.persist.pick', '1.persist.paths'], but: '1.persist.omit' }
const setup: CallSpec = { if: '2.persist', keeps: '1', only: ['2.persist.pick', '2.persist.paths'], but: '2.persist.omit' }

/** Stores that pinia-plugin-persistedstate keeps in the browser's storage: those that say `persist`. */
export default defineSink({
  name: 'pinia', title: 'Pinia persisted state', recipient: 'browser-storage', kind: 'storage',
  packages: ['pinia'], globals: ['defineStore'],
  calls: { defineStore: [options, setup] },
})
