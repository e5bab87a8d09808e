import { distance } from 'fastest-levenshtein'

/** The name a person may have meant: the closest, if it is close; the first of equals in alphabetical order. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  // Two letters changed places make two edits; in a short name two edits make another one.
  const most = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))
  const close = candidates.map(candidate => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(each => each.away <= most && each.candidate !== name)
  close.sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
  return close[0]?.candidate
}
