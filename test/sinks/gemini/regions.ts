import { VertexAI } from '@google-cloud/vertexai'

// expect: setting location region=EU
export const vertex = new VertexAI({ project: 'shop', location: 'europe-west3' })
// expect: setting location region=US
export const american = new VertexAI({ project: 'shop', location: 'us-central1' })
