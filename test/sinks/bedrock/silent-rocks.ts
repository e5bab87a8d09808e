import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime'
import { InvokeModelCommand } from './rocks'

const bedrock = new BedrockRuntimeClient({ region: 'eu-central-1' })

export async function dug(email: string, depth: number) {
  new InvokeModelCommand({ body: email })
  return bedrock.send(new ConverseCommand({ modelId: 'model', messages: [{ role: 'user', content: [{ text: `Rocks ${depth} metres deep` }] }] }))
}
