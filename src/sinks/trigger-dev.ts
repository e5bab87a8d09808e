import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'trigger-dev', title: 'Trigger.dev', kind: 'storage', domains: ['trigger.dev'],
  packages: ['@trigger.dev/sdk', '@trigger.dev/react-hooks'],
  calls: {
    'tasks.trigger': { content: '1' }, 'tasks.batchTrigger': { content: '1' }, 'tasks.triggerAndWait': { content: '1' }, 'tasks.triggerAndPoll': { content: '1' }, trigger: { content: '0' }, triggerAndWait: { content: '0' },
    batchTrigger: { content: '0' }, sendEvent: { content: '0.payload' }, 'metadata.set': { content: '1', key: '0' }, task: {},
  },
})
