import { ChatOpenAI } from '@langchain/openai'
import { invoke } from './chains'

const model = new ChatOpenAI({ model: 'gpt-5' })

export async function linked(email: string, links: number) {
  invoke({ email })
  return model.invoke(`A chain of ${links} links`)
}
