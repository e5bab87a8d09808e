import type { Manifest, Purpose } from '../types/index.js'

/**
 * The purposes of a recipient, where it rests on consent: at least one of them does, and none has another basis. What serves a contract
 * besides may run without having asked.
 */
export function consentsOf(manifest: Manifest, sink: string): Purpose[] {
  const purposes = manifest.recipients.filter(one => one.name === sink).flatMap(one => manifest.purposes.filter(purpose => one.for.includes(purpose.name)))
  const resting = purposes.filter(purpose => purpose.basis === 'consent')
  return purposes.every(purpose => purpose.basis === 'consent' || purpose.basis === undefined) ? resting : []
}
