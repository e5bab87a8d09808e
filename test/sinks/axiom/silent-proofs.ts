import { log } from 'next-axiom'
import { ingest } from './proofs'

export function proved(email: string) {
  log.info('proved', { lines: 12, step: 'email' })
  ingest('proofs', { email })
}
