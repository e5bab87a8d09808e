import { defineSink } from '../kit/define.js'

const said = { content: ['0.content', '0'] }

/** Chains before models: which model is asked, the class says. */
export default defineSink({
  name: 'langchain', title: 'LangChain', kind: 'llm',
  packages: ['@langchain/core', '@langchain/openai', '@langchain/anthropic', '@langchain/google-genai', '@langchain/google-vertexai', '@langchain/mistralai', '@langchain/groq', '@langchain/cohere',
    '@langchain/community', '@langchain/langgraph', 'langchain'],
  calls: {
    invoke: { content: '0', id: '1.metadata.userId' }, stream: { content: '0' }, batch: { content: '0' }, streamEvents: { content: '0' }, call: { content: '0' }, predict: { content: '0' },
    format: { content: '0' }, formatMessages: { content: '0' }, 'HumanMessage.new': said, 'SystemMessage.new': said, 'AIMessage.new': said, 'Document.new': { content: ['0.pageContent', '0.metadata'] },
    addDocuments: { content: '0' }, fromDocuments: { content: '0' }, fromTexts: { content: '0' }, similaritySearch: { content: '0' }, embedQuery: { content: '0' }, embedDocuments: { content: '0' },
  },
})
