import { Langfuse } from 'langfuse'

// expect: setting baseUrl region=US
export const american = new Langfuse({ publicKey: 'key', baseUrl: 'https://us.cloud.langfuse.com' })
// expect: setting baseUrl region=EU
export const european = new Langfuse({ publicKey: 'key', baseUrl: 'https://cloud.langfuse.com' })
// the environment may say where
export const client = new Langfuse({ publicKey: 'key' })
