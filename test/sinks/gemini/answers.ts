import { GoogleGenAI } from '@google/genai'
import { GoogleGenerativeAI } from '@google/generative-ai'
import type { Patient } from '../types'

const gemini = new GoogleGenAI({ apiKey: 'key' })
const model = new GoogleGenerativeAI('key').getGenerativeModel({ model: 'gemini-2.5-pro' })

export async function answers(patient: Patient) {
  // expect: sink email contact.email
  await gemini.models.generateContent({ model: 'gemini-2.5-pro', contents: `Write to ${patient.email}` })
  // expect: sink birthday demographic.date_of_birth
  return model.generateContent(`Born on ${patient.birthday}`)
}
