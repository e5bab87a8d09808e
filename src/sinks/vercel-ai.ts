import { defineSink } from '../kit/define.js'

const asked = { content: ['0.prompt', '0.messages', '0.system', '0.instructions', '0.value', '0.values', '0.text'], id: '0.experimental_telemetry.metadata.userId', context: '0.experimental_telemetry.metadata' }

/** Who is asked, the provider beside it says. */
export default defineSink({
  name: 'vercel-ai', title: 'Vercel AI SDK', kind: 'llm', domains: ['ai-gateway.vercel.sh'],
  packages: ['ai', '@ai-sdk/react', '@ai-sdk/vue', '@ai-sdk/svelte', '@ai-sdk/rsc'], words: ['\'ai\'', '"ai"', '\'ai/', '"ai/', '@ai-sdk/'],
  calls: {
    generateText: asked, streamText: asked, generateObject: asked, streamObject: asked, embed: asked, embedMany: asked, generateImage: asked, experimental_generateImage: asked,
    experimental_generateSpeech: asked, streamUI: asked, rerank: { content: ['0.query', '0.documents'] }, 'ToolLoopAgent.new': { content: '0.instructions' }, generate: asked, stream: asked,
    sendMessage: { content: '0' }, append: { content: '0' }, complete: { content: '0' },
  },
})
