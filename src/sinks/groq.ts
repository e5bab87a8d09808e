import { defineSink } from '../kit/define.js'

const asked = { id: '0.user', content: ['0.messages', '0.input', '0.prompt'] }

export default defineSink({
  name: 'groq', title: 'Groq', kind: 'llm', domains: ['groq.com'],
  packages: ['groq-sdk'], instances: ['groq'],
  calls: { 'completions.create': asked, 'embeddings.create': asked, 'transcriptions.create': { content: '0.prompt' }, 'speech.create': asked, new: {} },
})
