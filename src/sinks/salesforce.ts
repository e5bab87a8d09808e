import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const record: readonly CallSpec[] = [{ when: ['{}'], traits: '0' }, { when: ['*', '{}'], traits: '1' }, { traits: '0' }]

export default defineSink({
  name: 'salesforce', title: 'Salesforce', kind: 'crm', domains: ['salesforce.com', 'force.com'],
  packages: ['jsforce', '@jsforce/jsforce-node'],
  calls: { create: record, insert: record, update: record, upsert: record, 'bulk.load': { traits: '2' }, 'Connection.new': {}, login: {} },
})
