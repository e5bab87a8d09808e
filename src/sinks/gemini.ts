import { defineSink } from '../kit/define.js'
import { googleRegions } from '../kit/regions.js'

const asked = { content: ['0.contents', '0.systemInstruction', '0.config', '0.prompt', '0.message', '0'] }

export default defineSink({
  name: 'gemini', title: 'Google Gemini', kind: 'llm', domains: ['generativelanguage.googleapis.com', 'aiplatform.googleapis.com'],
  packages: ['@google/genai', '@google/generative-ai', '@google-cloud/vertexai'],
  calls: {
    generateContent: asked, generateContentStream: asked, sendMessage: asked, sendMessageStream: asked, embedContent: asked, batchEmbedContents: { content: '0' }, countTokens: {}, startChat: { content: '0.history' },
    generateImages: asked, 'chats.create': { content: ['0.history', '0.config'] }, getGenerativeModel: { content: '0.systemInstruction' },
  },
  settings: [
    { calls: ['VertexAI.new', 'GoogleGenAI.new'], at: '0.location', regions: googleRegions },
  ],
})
