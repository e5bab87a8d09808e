import { buildInventory } from '../../src/inventory/index.js'
import { reconcileFile, reconcileProgram } from '../../src/reconcile/index.js'
import type { CheckResult, Coverage } from '../../src/types/index.js'
import type { Given } from '../reconcile/make.js'
import { codes, placed, title } from '../reconcile/make.js'

interface Run extends Given {
  texts?: Record<string, string>
  coverage?: Partial<Coverage>
  problems?: CheckResult['problems']
  manifestProblems?: CheckResult['manifestProblems']
}

/** One run over hand-made facts. */
export function run({ texts = {}, coverage = {}, problems = [], manifestProblems = [], ...given }: Run): CheckResult {
  const { manifest, facts, perFile, data } = placed(given)
  const findings = [
    ...facts.flatMap((file, index) => reconcileFile({ facts: file, data: perFile[index] ?? [], manifest, title }, codes)),
    ...reconcileProgram({ facts, data, manifest, title }, codes),
  ]
  const recipients = { posthog: { title: 'PostHog', kind: 'analytics' } }
  const seen = { files: 12, parsed: 5, skipped: 7, generated: 0, unreadable: 0, unread: {}, forms: 1, models: 1, sinks: 1, ...coverage }
  return {
    root: '/somewhere', facts, data, findings, suppressed: [], manifestProblems, problems,
    inventory: buildInventory({ facts, data, manifest, recipients, coverage: seen }),
    ...manifest === undefined ? {} : { manifest },
    texts: file => texts[file],
  }
}
