import type { CheckResult, Evidence, Finding, Location, Severity } from '../../types/index.js'
import { compare } from './text.js'

/** One thing to read in a file: a finding, or a file that could not be read. */
export interface Entry {
  /** `unread`: it fails nothing, but nothing is known of the file. */
  severity: Severity | 'unread'
  message: string
  code: string
  at: Location
  related: { message: string; at: Location }[]
  because: Evidence[]
  /** What it speaks of, whatever line that stands in. */
  fingerprint: string
}

/** The code of a file that could not be read. */
export const unreadCode = 'not-understood'

/** All there is to read, in the order of its places. */
export function entriesOf({ findings, problems }: CheckResult): Entry[] {
  return [
    ...problems.map(({ file, message, line, column }): Entry => ({
      severity: 'unread', message, code: unreadCode, at: { file, start: 0, end: 0, line, column, endLine: line, endColumn: column },
      related: [], because: [], fingerprint: `${unreadCode}|${file}`,
    })),
    ...findings.filter(finding => !isDraft(finding)),
  ].sort(byPlace)
}

/** Entries by their file, in the order of files. */
export function byFile(entries: readonly Entry[]): [file: string, entries: Entry[]][] {
  const files = new Map<string, Entry[]>()
  for (const entry of entries) {
    const known = files.get(entry.at.file)
    if (known === undefined) files.set(entry.at.file, [entry])
    else known.push(entry)
  }
  return [...files]
}

/** A draft fails nothing and is counted; a strict run shows it as the error it has become. */
export const isDraft = ({ draft, severity }: Finding): boolean => draft === true && severity === 'warn'

/** In the order of places. */
export function byPlace(a: Entry, b: Entry): number {
  return compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compare(a.code, b.code) || compare(a.message, b.message)
}

const ranks: readonly Entry['severity'][] = ['error', 'warn', 'unread']

/** What fails a run first; for whoever shows only so many. Keeps the order of places within a severity. */
export const worstFirst = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity))

/** How people call the severities. */
export const severityNames: Record<Entry['severity'], string> = { error: 'error', warn: 'warning', unread: 'not understood' }
