import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const written: readonly CallSpec[] = [{ when: ['*', '{}'], content: '1' }, { content: '0' }]

export default defineSink({
  name: 'airtable', title: 'Airtable', kind: 'storage', domains: ['airtable.com'],
  packages: ['airtable'],
  calls: { create: written, update: written, replace: written, configure: {}, base: {} },
})
