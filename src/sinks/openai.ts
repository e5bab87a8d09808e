import { defineSink } from '../kit/define.js'

const asked = { id: ['0.user', '0.safety_identifier'], content: ['0.messages', '0.input', '0.prompt', '0.instructions', '0.functions'], context: '0.metadata' }

export default defineSink({
  name: 'openai', title: 'OpenAI', kind: 'llm', domains: ['openai.com', 'openai.azure.com', 'openrouter.ai'],
  packages: ['openai', '@azure/openai', '@openai/agents'], instances: ['openai', 'openaiClient'],
  calls: {
    'completions.create': asked, 'completions.parse': asked, 'completions.stream': asked, 'completions.runTools': asked, 'responses.create': asked, 'responses.parse': asked, 'responses.stream': asked,
    'embeddings.create': asked, 'moderations.create': asked, 'images.generate': asked, 'images.edit': asked, 'transcriptions.create': { content: '0.prompt' }, 'speech.create': { content: ['0.input', '0.instructions'] },
    'threads.create': { content: '0.messages', context: '0.metadata' }, 'messages.create': { content: '1.content' }, 'runs.create': { content: ['1.instructions', '1.additional_instructions'] },
    'conversations.create': { content: '0.items', context: '0.metadata' }, getChatCompletions: { content: '1' }, 'batches.create': { context: '0.metadata' }, new: {},
  },
  settings: [
    { calls: ['OpenAI.new', 'default.new'], at: '0.baseURL', regions: { 'api.openai.com': 'US', 'us.api.openai.com': 'US', 'eu.api.openai.com': 'EU' } },
  ],
})
