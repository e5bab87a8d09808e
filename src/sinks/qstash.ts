import { defineSink } from '../kit/define.js'

const published = { content: '0.body' }

export default defineSink({
  name: 'qstash', title: 'Upstash QStash', kind: 'storage', domains: ['upstash.io'],
  packages: ['@upstash/qstash', '@upstash/workflow'], instances: ['qstash'],
  calls: { publishJSON: published, publish: published, enqueueJSON: published, enqueue: published, batchJSON: { content: '0' }, batch: { content: '0' }, 'schedules.create': published, trigger: published, 'Client.new': {} },
})
