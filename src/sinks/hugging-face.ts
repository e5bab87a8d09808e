import { defineSink } from '../kit/define.js'

const asked = { content: ['0.inputs', '0.messages'] }

export default defineSink({
  name: 'hugging-face', title: 'Hugging Face', kind: 'llm', domains: ['huggingface.co'],
  packages: ['@huggingface/inference'],
  calls: {
    chatCompletion: asked, chatCompletionStream: asked, textGeneration: asked, textGenerationStream: asked, featureExtraction: asked, summarization: asked, translation: asked, questionAnswering: asked,
    textClassification: asked, tokenClassification: asked, zeroShotClassification: asked, textToImage: asked, textToSpeech: asked, 'InferenceClient.new': {}, 'HfInference.new': {},
  },
})
