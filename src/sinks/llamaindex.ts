import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'llamaindex', title: 'LlamaIndex', kind: 'llm', domains: ['llamaindex.ai'],
  packages: ['llamaindex', '@llamaindex/core', '@llamaindex/openai', '@llamaindex/workflow'],
  calls: {
    query: { content: ['0.query', '0'] }, chat: { content: ['0.message', '0.messages', '0.chatHistory'] }, complete: { content: '0.prompt' }, run: { content: '0' }, retrieve: { content: ['0.query', '0'] },
    'Document.new': { content: ['0.text', '0.metadata'] }, fromDocuments: { content: '0' },
  },
})
