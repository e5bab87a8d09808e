import { writeBaseline, type KnownLeak } from '../../manifest/index.js'
import { shortKey } from '../../taxonomy/keys.js'
import { goneLeaks, leakOf, type Leak } from '../baseline.js'
import type { Draft, SuppressionsGiven } from '../define.js'
import { locate, plain } from '../phrases.js'

/**
 * Leaks of the baseline that are none any more. Where the same leak stands under the same name in another file, unknown to the baseline,
 * it is said to have moved there.
 */
export function staleLeaks(given: SuppressionsGiven): Draft[] {
  const { baseline, leaks: codes, places, suppressed } = given
  if (baseline === undefined) return []
  const disabled = new Set(suppressed.filter(one => one.suppression.kind === 'comment').map(one => one.fingerprint))
  const key = ({ code, place, category }: Leak): string => JSON.stringify([code, place, category])
  // of several the first
  const fresh = new Map(places.map(finding => leakOf(finding.fingerprint)).reverse().map(leak => [key(leak), leak]))
  const gone = new Set(goneLeaks(given))
  // where a leak has no line of its own the file is written anew, without all that are gone
  const left = [...baseline.leaks].filter(([leak]) => !gone.has(leak)).map(([leak, { reason }]): [string, string] => [leak, reason])
  const anew = { start: 0, end: baseline.text.length, text: writeBaseline(left) }
  return [...gone].map(fingerprint => {
    const leak = leakOf(fingerprint)
    const { code, id, category } = leak
    const moved = fresh.get(key(leak))
    const what = `The baseline knows ${plain(code)} at ${plain(id)}${category === '' ? '' : ` (${shortKey(category)})`}`
    const message = !codes.has(code) ? `${what}, and ${plain(code)} is no code that it could hold. Delete the line.`
      : disabled.has(fingerprint) ? `${what}, which a comment disables there. Delete the line.`
        : moved ? `${what}, which is gone (did it move to ${plain(moved.file)}?). Mend it there, or take it over: npx purposely check --update-baseline`
          : `${what}, which is gone. Delete the line.`
    const { at, drop = anew } = baseline.leaks.get(fingerprint) as KnownLeak
    return { message, at: locate(baseline.file, at), id: `${baseline.file}#${fingerprint}`, fix: { what: `${plain(code)} at ${plain(id)}`, edits: [drop] } }
  })
}
