import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime'
import type { Patient } from '../types'

const bedrock = new BedrockRuntimeClient({ region: 'eu-central-1' })

export async function answers(patient: Patient) {
  // expect: sink email contact.email
  await bedrock.send(new ConverseCommand({ modelId: 'model', messages: [{ role: 'user', content: [{ text: `Write to ${patient.email}` }] }] }))
  // expect: sink inputText health_and_medical.condition
  return bedrock.send(new InvokeModelCommand({ modelId: 'model', body: JSON.stringify({ inputText: patient.diagnosis }) }))
}
