import OpenAI from 'openai'

const openai = new OpenAI()

export async function ask(user: { id: string; aiConsentAt?: Date }, question: string) {
  return user.aiConsentAt ? openai.chat.completions.create({ model: 'm', user: user.id, messages: [{ role: 'user', content: question }] }) : undefined // expect: asked
}
