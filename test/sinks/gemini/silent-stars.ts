import { GoogleGenAI } from '@google/genai'
import { generateContent } from './stars'

const client = new GoogleGenAI({ apiKey: 'key' })

export async function twins(email: string, month: string) {
  generateContent(email)
  return client.models.generateContent({ model: 'gemini-2.5-pro', contents: `Stars in ${month}, as an e-mail` })
}
