import { defineSink } from '../kit/define.js'

const asked = { content: ['0.messages', '0.prompt', '0.system', '0.input'] }

/** A model on the project's own machine, unless its host is another's. */
export default defineSink({
  name: 'ollama', title: 'Ollama (local)', kind: 'llm',
  packages: ['ollama', 'ollama-ai-provider', '@langchain/ollama'], instances: ['ollama'],
  calls: { chat: asked, generate: asked, embed: asked, embeddings: asked, 'Ollama.new': {} },
})
