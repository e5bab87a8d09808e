import { defineSink } from '../kit/define.js'

const asked = { id: '0.metadata.user_id', content: ['0.messages', '0.system', '0.prompt'] }

export default defineSink({
  name: 'anthropic', title: 'Anthropic', kind: 'llm', domains: ['anthropic.com', 'claude.ai'],
  clients: [
    {
      packages: ['@anthropic-ai/sdk', '@anthropic-ai/bedrock-sdk', '@anthropic-ai/vertex-sdk'], instances: ['anthropic', 'anthropicClient'],
      calls: { 'messages.create': asked, 'messages.stream': asked, 'messages.parse': asked, 'messages.countTokens': asked, 'messages.batches.create': { content: '0.requests' }, 'completions.create': asked, new: {} },
    },
    { packages: ['@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-code'], calls: { query: { content: ['0.prompt', '0.options.systemPrompt'] } } },
  ],
})
