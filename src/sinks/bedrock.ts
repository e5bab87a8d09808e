import { defineSink } from '../kit/define.js'
import { awsRegions } from '../kit/regions.js'

const asked = { content: ['0.messages', '0.system', '0.body'], context: '0.requestMetadata' }

export default defineSink({
  name: 'bedrock', title: 'Amazon Bedrock', kind: 'llm',
  packages: ['@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-bedrock-agent-runtime'],
  calls: {
    'ConverseCommand.new': asked, 'ConverseStreamCommand.new': asked, 'InvokeModelCommand.new': asked, 'InvokeModelWithResponseStreamCommand.new': asked,
    'InvokeAgentCommand.new': { content: ['0.inputText', '0.sessionState'] }, 'RetrieveAndGenerateCommand.new': { content: '0.input' }, 'BedrockRuntimeClient.new': {},
  },
  settings: [
    { calls: ['BedrockRuntimeClient.new', 'BedrockAgentRuntimeClient.new'], at: '0.region', regions: awsRegions },
  ],
})
