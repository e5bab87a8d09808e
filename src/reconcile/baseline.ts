import type { Baseline, KnownLeak } from '../manifest/index.js'
import type { Finding, SuppressedFinding, Suppression } from '../types/index.js'
import type { Code, SuppressionsGiven } from './define.js'

/**
 * Codes whose findings can stand in the baseline: those that no manifest excuses. What is collected is adopted by drafts, which people
 * confirm, and not by a list nobody reads.
 */
export const leakCodes = (codes: readonly Code[]): ReadonlySet<string> => new Set(codes.filter(code => !code.needsManifest).map(code => code.code))

/**
 * Takes out the leaks a team has written into its baseline, and says which of its entries count. A leak that is known stays known when
 * the manifest comes to speak of its recipient, and when its file is moved: `moved` are those of files that are no longer there, with what
 * they are called where a file of the same name has them.
 */
export function withoutKnown(findings: readonly Finding[], codes: readonly Code[], baseline: Baseline | undefined, isThere: (file: string) => boolean = () => true): Known {
  const leaks = leakCodes(codes)
  let left: Map<string, string> | undefined
  const entryOf = ({ code, fingerprint }: Finding): string | undefined => {
    if (!baseline) return undefined
    const names = leaks.has(code) ? [code] : code === 'no-undeclared-recipient' ? [...leaks] : []
    const own = names.map(name => name + fingerprint.slice(code.length))
    const entry = own.find(one => baseline.leaks.has(one))
    if (entry !== undefined || own.length === 0) return entry
    left ??= new Map([...baseline.leaks.keys()].flatMap((one): [string, string][] => isThere(leakOf(one).file) ? [] : [[withoutFolder(one), one]]))
    for (const one of own) {
      const before = left.get(withoutFolder(one))
      if (before === undefined) continue
      moved.set(before, one)
      return before
    }
    return undefined
  }
  const kept: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  const known = new Set<string>()
  const moved = new Map<string, string>()
  for (const finding of findings) {
    const entry = entryOf(finding)
    if (entry === undefined) {
      kept.push(finding)
      continue
    }
    known.add(entry)
    suppressed.push({ ...finding, suppression: suppressionBy(baseline as Baseline, entry) })
  }
  return { findings: kept, suppressed, known, moved }
}

interface Known { findings: Finding[]; suppressed: SuppressedFinding[]; known: Set<string>; moved: Map<string, string> }

/** A leak by the name of its file alone. */
function withoutFolder(fingerprint: string): string {
  const { code, file, place, category } = leakOf(fingerprint)
  return [code, file.slice(file.lastIndexOf('/') + 1), place, category].join('|')
}

function suppressionBy({ file, leaks }: Baseline, entry: string): Suppression {
  const { reason, at } = leaks.get(entry) as KnownLeak
  return { kind: 'baseline', ...(reason !== '' && { reason }), at: { file, ...at } }
}

export interface Leak { code: string; id: string; file: string; place: string; category: string }

/** What a fingerprint is made of. */
export function leakOf(fingerprint: string): Leak {
  const [first, last] = [fingerprint.indexOf('|'), fingerprint.lastIndexOf('|')]
  const id = fingerprint.slice(first + 1, last)
  const hash = id.indexOf('#')
  return { code: fingerprint.slice(0, first), id, file: id.slice(0, hash), place: id.slice(hash + 1), category: fingerprint.slice(last + 1) }
}

/**
 * The leaks of a baseline that the code has no longer, or that a comment disables where they stand. Of a code that was off in this run,
 * and of a file that could not be read, nothing is known.
 */
export function goneLeaks({ baseline, leaks: codes, speaking, known, unread }: SuppressionsGiven): string[] {
  return [...baseline?.leaks.keys() ?? []].filter(fingerprint => {
    const { code, file } = leakOf(fingerprint)
    return !known.has(fingerprint) && (!codes.has(code) || speaking.has(code)) && !unread.has(file)
  })
}
