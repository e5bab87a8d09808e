import type { Directive, Finding, SuppressedFinding } from '../types/index.js'

/** The name of a code's rule in a directive. */
export const ruleOf = (code: string): string => `purposely/${code}`

/** What a directive keeps back, by the codes; what it keeps back of none is stale. */
export type Uses = Map<Directive, Set<string>>

export interface Undisabled {
  findings: Finding[]
  suppressed: SuppressedFinding[]
}

/**
 * Takes out of findings what the comments of their files disable, as ESLint does: a comment for a stretch holds from where it begins until an
 * enabling one that names its rule or none; one for a line holds on its line alone. Of several that hold, the last one counts as used,
 * which is entered into `uses`.
 */
export function withoutDisabled(all: readonly Finding[], directivesIn: (file: string) => readonly Directive[], uses: Uses = new Map()): Undisabled {
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of all) {
    const directives = directivesIn(finding.at.file)
    const by = stretchOver(finding, directives) ?? lineOver(finding, directives)
    if (by === undefined) {
      findings.push(finding)
      continue
    }
    uses.set(by, (uses.get(by) ?? new Set()).add(finding.code))
    suppressed.push({ ...finding, suppression: { kind: 'comment', ...(by.reason !== '' && { reason: by.reason }), at: { file: finding.at.file, ...by.at } } })
  }
  return { findings, suppressed }
}

/** Whether a directive speaks of a code: it names no rule, or this one. */
export const names = ({ rules }: Directive, code: string): boolean => rules.length === 0 || rules.some(rule => rule.name === ruleOf(code))

function stretchOver({ code, at }: Finding, directives: readonly Directive[]): Directive | undefined {
  let by: Directive | undefined
  for (const directive of directives) {
    if (directive.at.start > at.start || !names(directive, code)) continue
    if (directive.kind === 'enable') by = undefined
    else if (directive.kind === 'disable' && at.start < (directive.until ?? Infinity)) by = directive
  }
  return by
}

function lineOver({ code, at }: Finding, directives: readonly Directive[]): Directive | undefined {
  return directives.findLast(directive => (directive.kind === 'disable-line' && directive.at.line === at.line
    || directive.kind === 'disable-next-line' && directive.at.endLine + 1 === at.line) && names(directive, code))
}
