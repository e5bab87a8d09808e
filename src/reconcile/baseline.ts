import type { Finding, SuppressedFinding } from '../types/index.js'
import type { Code } from './define.js'

/**
 * Takes out the leaks a team has written into its baseline. Only codes that need no manifest can stand there: what is collected is
 * adopted by drafts, which people confirm, and not by a list nobody reads.
 */
export function withoutKnown(findings: readonly Finding[], codes: readonly Code[], known: ReadonlySet<string>): { findings: Finding[]; suppressed: SuppressedFinding[] } {
  const leaks = new Set(codes.filter(code => !code.needsManifest).map(code => code.code))
  // a leak that is known stays known when the manifest comes to speak of its recipient
  const wasLeak = ({ code, fingerprint }: Finding): boolean => code === 'no-undeclared-recipient'
    && [...leaks].some(leak => known.has(leak + fingerprint.slice(code.length)))
  const isKnown = (finding: Finding): boolean => leaks.has(finding.code) ? known.has(finding.fingerprint) : wasLeak(finding)
  return {
    findings: findings.filter(finding => !isKnown(finding)),
    suppressed: findings.filter(isKnown).map(finding => ({ ...finding, suppression: { kind: 'baseline' } })),
  }
}
