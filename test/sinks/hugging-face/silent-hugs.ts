import { InferenceClient } from '@huggingface/inference'
import { summarization } from './hugs'

const client = new InferenceClient('token')

export function hugged(email: string, times: number) {
  summarization({ inputs: email })
  return client.textGeneration({ inputs: `Hugged ${times} times` })
}
