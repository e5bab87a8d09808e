import { VectorStoreIndex } from 'llamaindex'
import { query } from './llamas'

export async function shorn(email: string, index: VectorStoreIndex) {
  query({ query: email })
  return index.asQueryEngine().query({ query: 'How is a llama shorn?' })
}
