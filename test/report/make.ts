import { buildInventory } from '../../src/inventory/index.js'
import { reconcileFile, reconcileManifest, reconcileProgram, severityOf } from '../../src/reconcile/index.js'
import type { CheckResult, Coverage, Finding, ManifestProblem, SuppressedFinding } from '../../src/types/index.js'
import type { Given } from '../reconcile/make.js'
import { at, codes, kind, placed, title } from '../reconcile/make.js'

export interface Run extends Given {
  texts?: Record<string, string>
  coverage?: Partial<Coverage>
  problems?: CheckResult['problems']
  manifestProblems?: ManifestProblem[]
  /** Findings beside those that the data give. */
  more?: Finding[]
  suppressed?: SuppressedFinding[]
}

/** A hand-made finding: its place is `file:line`. */
export function finding(part: Partial<Finding> & { file?: string; line?: number } = {}): Finding {
  const { file = 'src/form.tsx', line = 10, ...rest } = part
  const code = rest.code ?? 'require-purpose'
  return {
    code, severity: 'error', message: 'Form asks for a phone number ("phone"); no purpose lists it here. Remove it.', at: { file, ...at(line) }, related: [], suggestions: [], because: [],
    fingerprint: `${code}|${file}#Form.phone|user.contact.phone_number`, ...rest,
  }
}

/** One run over hand-made facts. */
export function run({ texts = {}, coverage = {}, problems = [], manifestProblems = [], more = [], suppressed = [], ...given }: Run): CheckResult {
  const { manifest, facts, perFile, data } = placed(given)
  const findings = [
    ...reconcileManifest(manifestProblems, codes, code => severityOf(code, manifest), () => false),
    ...facts.flatMap((file, index) => reconcileFile({ facts: file, data: perFile[index] ?? [], manifest, title, kind }, codes)),
    ...reconcileProgram({ facts, data, manifest, title }, codes),
    ...more,
  ]
  const recipients = { posthog: { title: 'PostHog', kind: 'analytics' } }
  const seen = { files: 12, parsed: 5, skipped: 7, generated: 0, unreadable: 0, unread: {}, leftOut: {}, forms: 1, models: 1, sinks: 1, ...coverage }
  return {
    root: '/somewhere', facts, data, ignored: [], findings, suppressed, leaks: { fresh: [], gone: [], moved: [] }, problems,
    inventory: buildInventory({ facts, data, manifest, recipients, coverage: seen }),
    ...manifest === undefined ? {} : { manifest },
    texts: file => texts[file],
  }
}
