import { defineSink } from '../kit/define.js'

const asked = { content: ['0.message', '0.messages', '0.prompt', '0.preamble', '0.chatHistory', '0.documents', '0.texts', '0.query', '0.inputs', '0.text'] }

export default defineSink({
  name: 'cohere', title: 'Cohere', kind: 'llm', domains: ['cohere.com', 'cohere.ai'],
  packages: ['cohere-ai'], instances: ['cohere'],
  calls: { chat: asked, chatStream: asked, generate: asked, embed: asked, rerank: asked, classify: asked, summarize: asked, 'CohereClient.new': {}, 'CohereClientV2.new': {} },
})
