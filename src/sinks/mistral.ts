import { defineSink } from '../kit/define.js'

const asked = { content: ['0.messages', '0.prompt', '0.inputs', '0.instructions'], context: '0.metadata' }

export default defineSink({
  name: 'mistral', title: 'Mistral AI', kind: 'llm', domains: ['mistral.ai'],
  packages: ['@mistralai/mistralai'],
  calls: { 'chat.complete': asked, 'chat.stream': asked, 'chat.parse': asked, 'agents.complete': asked, 'agents.stream': asked, 'fim.complete': asked, 'embeddings.create': asked, 'conversations.start': asked, 'ocr.process': {}, chat: asked, 'Mistral.new': {} },
})
