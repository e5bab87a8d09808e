import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime'

// expect: setting region region=US
export const client = new BedrockRuntimeClient({ region: 'us-east-1' })
