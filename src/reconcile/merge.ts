import type { Finding } from '../types/index.js'
import { telling } from './data.js'

/**
 * Makes one finding of those that speak of the same datum in several files: the most telling place leads, the others stand below it.
 * For whole runs; the editor sees one file at a time and shows each of them where it stands.
 */
export function mergeData(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = finding.datum ? `${finding.code}|${finding.datum.key}` : finding.fingerprint
    groups.set(key, [...groups.get(key) ?? [], finding])
  }
  return [...groups.values()].flatMap(group => {
    if (group.length < 2 || !group[0]?.datum) return group
    const [lead, ...others] = group.toSorted((a, b) => rank(a) - rank(b)) as [Finding, ...Finding[]]
    const places = others.flatMap(other => [
      { message: `also here: ${firstSentence(other.message)}`, at: other.at },
      ...other.related.filter(one => one.at.file === other.at.file),
    ])
    return [{ ...lead, related: [...lead.related, ...places], owns: group.flatMap(one => one.owns ?? []) }]
  })
}

const rank = (finding: Finding): number => finding.datum ? telling.indexOf(finding.datum.role) : 0

const firstSentence = (message: string): string => message.replace(/[;.] .*$/s, '').replace(/\.$/, '')
