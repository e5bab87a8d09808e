import Replicate from 'replicate'
import { run } from './cells'

const client = new Replicate()

export function split(email: string, count: number) {
  run('cells', { input: { email } })
  return client.run('meta/llama', { input: { prompt: `${count} cells` } })
}
