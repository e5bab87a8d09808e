import { distance } from 'fastest-levenshtein'

/** The name a person may have meant: the closest, if it is close; the first of equals in alphabetical order. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3))
  const close = candidates.map(candidate => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(each => each.away <= most && each.candidate !== name)
  close.sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
  return close[0]?.candidate
}
