import { createHash } from 'node:crypto'

/**
 * A name for each thing that is reported, for tools that follow it from run to run: a hash of what it speaks of, and not of its line.
 * Where several speak of the same, they are numbered in the order given. `base` tells applications of one repository apart.
 */
export function lastingNames(fingerprints: readonly string[], base = ''): string[] {
  const seen = new Map<string, number>()
  return fingerprints.map(fingerprint => {
    const number = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, number)
    return createHash('sha256').update(JSON.stringify([base, fingerprint, number])).digest('hex').slice(0, 32)
  })
}
