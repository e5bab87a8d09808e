import { defineSink } from '../kit/define.js'

const traced = { id: '0.userId', content: ['0.input', '0.output'], context: '0.metadata' }

/** Keeps what a model was asked and answered. */
export default defineSink({
  name: 'langfuse', title: 'Langfuse', kind: 'llm', domains: ['langfuse.com'],
  packages: ['langfuse', 'langfuse-node', 'langfuse-langchain', 'langfuse-vercel', '@langfuse/tracing', '@langfuse/client', '@langfuse/openai'], instances: ['langfuse'],
  calls: {
    trace: traced, span: traced, generation: traced, event: traced, update: traced, end: traced, score: { content: '0.comment' }, updateTrace: traced, updateActiveTrace: traced, updateActiveObservation: traced,
    propagateAttributes: { id: '0.userId', context: '0.metadata' }, startObservation: { content: ['1.input', '1.output'], context: '1.metadata' }, 'CallbackHandler.new': { id: '0.userId', context: '0.metadata' },
    observeOpenAI: { id: '1.userId', context: '1.metadata' }, 'Langfuse.new': {},
  },
  settings: [
    { calls: ['Langfuse.new', 'LangfuseClient.new', 'CallbackHandler.new'], at: '0.baseUrl', regions: { 'cloud.langfuse.com': 'EU', 'us.cloud.langfuse.com': 'US', 'hipaa.cloud.langfuse.com': 'US' } },
  ],
})
