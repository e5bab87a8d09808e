import { HumanMessage } from '@langchain/core/messages'
import { PromptTemplate } from '@langchain/core/prompts'
import { ChatOpenAI } from '@langchain/openai'
import type { Patient } from '../types'

const model = new ChatOpenAI({ model: 'gpt-5' })
const chain = PromptTemplate.fromTemplate('Write to {email}').pipe(model)

export async function letters(patient: Patient) {
  // expect: sink email contact.email
  await chain.invoke({ email: patient.email })
  // expect: sink birthday demographic.date_of_birth
  return model.invoke([new HumanMessage(`Born on ${patient.birthday}`)])
}
