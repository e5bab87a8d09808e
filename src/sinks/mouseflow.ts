import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'mouseflow', title: 'Mouseflow', kind: 'replay', domains: ['mouseflow.com'],
  clients: [
    { packages: ['mouseflow', '@mouseflow/mouseflow-js'], globals: ['mouseflow'], calls: { identify: { id: '0' }, setVariable: { traits: '1', key: '0' }, tag: { event: '0' }, start: {} } },
    { globals: ['_mfq'], calls: { push: [{ when: ['[setVariable]'], traits: '0.2', key: '0.1' }, { when: ['[identify]'], id: '0.1' }, { when: ['[tag]'], event: '0.1' }, {}] } },
  ],
})
