import { Client } from 'langsmith'

// expect: setting apiUrl region=EU
export const client = new Client({ apiKey: 'key', apiUrl: 'https://eu.api.smith.langchain.com' })
