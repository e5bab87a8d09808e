import type { Finding } from '../types/index.js'
import type { Code } from './define.js'

/**
 * Takes out the leaks a team has written into its baseline. Only codes that need no manifest can stand there: what is collected is
 * adopted by drafts, which people confirm, and not by a list nobody reads.
 */
export function withoutKnown(findings: readonly Finding[], codes: readonly Code[], known: ReadonlySet<string>): { findings: Finding[]; known: number } {
  const leaks = new Set(codes.filter(code => !code.needsManifest).map(code => code.code))
  const fresh = findings.filter(finding => !(leaks.has(finding.code) && known.has(finding.fingerprint)))
  return { findings: fresh, known: findings.length - fresh.length }
}
