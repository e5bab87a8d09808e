import OpenAI from 'openai'

// expect: setting baseURL region=EU
export const european = new OpenAI({ baseURL: 'https://eu.api.openai.com/v1' })
// the environment may say where
export const client = new OpenAI({ apiKey: process.env.OPENAI_KEY })
export const other = new OpenAI({ baseURL: 'https://models.example.org/v1' })
