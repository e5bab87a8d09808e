import { Client } from 'langsmith'
import { createRun } from './smiths'

const client = new Client()

export function forged(email: string) {
  createRun({ inputs: { email } })
  return client.createRun({ name: 'forge', run_type: 'chain', inputs: { step: 'email', degrees: 900 } })
}
