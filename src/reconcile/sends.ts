import type { PlacedSend } from './data.js'
import { capital, plain, quoted } from './phrases.js'

/** `PostHog receives an e-mail address ("toEmail", through track)`. `what` is the datum's title. */
export function handsOver(send: PlacedSend, what: string, recipient: string): string {
  const through = send.call === '' ? '' : `, through ${plain(send.call)}`
  return `${capital(plain(recipient))} receives ${what} (${quoted(send.name)}${through})`
}
