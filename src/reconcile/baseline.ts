import type { Finding, SuppressedFinding } from '../types/index.js'
import type { Code } from './define.js'

/**
 * Takes out the leaks a team has written into its baseline. Only codes that need no manifest can stand there: what is collected is
 * adopted by drafts, which people confirm, and not by a list nobody reads.
 */
export function withoutKnown(findings: readonly Finding[], codes: readonly Code[], known: ReadonlySet<string>): { findings: Finding[]; suppressed: SuppressedFinding[] } {
  const leaks = new Set(codes.filter(code => !code.needsManifest).map(code => code.code))
  const isKnown = (finding: Finding): boolean => leaks.has(finding.code) && known.has(finding.fingerprint)
  return {
    findings: findings.filter(finding => !isKnown(finding)),
    suppressed: findings.filter(isKnown).map(finding => ({ ...finding, suppression: { kind: 'baseline' } })),
  }
}
