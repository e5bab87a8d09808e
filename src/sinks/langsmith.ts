import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'langsmith', title: 'LangSmith', kind: 'llm', domains: ['smith.langchain.com'],
  packages: ['langsmith'],
  calls: {
    createRun: { content: ['0.inputs', '0.outputs'], context: '0.extra' }, updateRun: { content: ['1.inputs', '1.outputs'] }, createExample: { content: ['0.inputs', '0.outputs', '0', '1'] }, createExamples: { content: '0' },
    createFeedback: { content: '2.comment' }, traceable: { context: '1.metadata' }, 'RunTree.new': { content: '0.inputs', context: '0.metadata' }, 'Client.new': {},
  },
  settings: [
    { calls: ['Client.new'], at: '0.apiUrl', regions: { 'api.smith.langchain.com': 'US', 'eu.api.smith.langchain.com': 'EU' } },
  ],
})
