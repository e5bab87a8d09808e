import type { Rule } from 'eslint'
import { calling, examine, recipientsOf, taughtWords } from '../engine.js'
import { linesOf } from '../kit/lines.js'
import type { Baseline } from '../manifest/index.js'
import { disablesIn } from '../observe/disables.js'
import { wordFilter } from '../observe/filter.js'
import { commentsIn } from '../parse/comments.js'
import { languageOf } from '../parse/index.js'
import { isGenerated, isIgnored } from '../read/ignored.js'
import { leakCodes, withoutKnown } from '../reconcile/baseline.js'
import { withoutDisabled } from '../reconcile/disables.js'
import { codes as all } from '../reconcile/codes.generated.js'
import { reconcileFile, reconcileManifest, type Code } from '../reconcile/index.js'
import type { FileFacts, Finding, Manifest } from '../types/index.js'
import { baselineOf, isFileIn, isManifest, messagesOf, problemsIn, standingOf } from './project.js'
import { syntaxOf } from './syntax.js'

export { commentsIn }

type SourceCode = Rule.RuleContext['sourceCode']

/** One pass a file, shared by all rules: hosts give every rule the same `sourceCode`, and a new one for every file. */
interface Pass {
  /** The codes whose rules the host has switched on for this file. */
  codes: Code[]
  /** Those of them whose option is set. */
  strict: Set<string>
  findings?: readonly Finding[]
}

const passes = new WeakMap<SourceCode, Pass>()

/**
 * Enters a code for the file at hand, to be called when its rule is created: hosts create all rules of a file before they visit it.
 * So the codes know by one another what is theirs, and one that is switched off leaves its data to the next, as on the command line.
 */
export function enter(code: Code, { sourceCode, options }: Rule.RuleContext): void {
  const pass = passes.get(sourceCode) ?? { codes: [], strict: new Set() }
  passes.set(sourceCode, pass)
  pass.codes.push(code)
  const [given] = options as [Record<string, unknown>?]
  if (code.option && given?.[code.option.name] === true) pass.strict.add(code.code)
}

/** The findings of one code in the file at hand; the work is done by the first rule that asks. */
export function findingsOf(code: Code, context: Rule.RuleContext): readonly Finding[] {
  const { sourceCode } = context
  const pass = passes.get(sourceCode) ?? { codes: [code], strict: new Set() }
  const findings = pass.findings ?? findingsIn(context, pass)
  passes.set(sourceCode, { ...pass, findings })
  return findings.filter(finding => finding.code === code.code)
}

function findingsIn(context: Rule.RuleContext, pass: Pass): Finding[] {
  const { sourceCode, filename } = context
  const { findings, disables = [], baseline, root } = isManifest(filename) ? ofManifest(context, pass) : ofFile(context, pass)
  const { findings: shown, suppressed } = withoutDisabled(findings, () => disables)
  const known = sourceCode.getAllComments().map(comment => comment.range?.[1])
  // what the host itself keeps back is handed on, for it to see that its comment is used; markup's comments it does not know
  return [
    ...sayingWhy(withoutKnown(shown, pass.codes, baseline, file => root === undefined || isFileIn(root, file)).findings, pass.codes, baseline),
    ...suppressed.filter(({ suppression }) => known.includes(suppression.at?.end)),
  ]
}

interface Found { findings: Finding[]; disables?: FileFacts['disables'] | undefined; baseline?: Baseline | undefined; root?: string }

/** What only warns on the command line is shown where the rule's option asks for it: ESLint gives a rule one severity. */
function ofManifest({ sourceCode: { text }, filename }: Rule.RuleContext, { codes, strict }: Pass): Found {
  const findings = reconcileManifest(problemsIn(filename, text, all.map(code => code.code)), codes, () => 'error', code => strict.has(code))
  return { findings: findings.filter(({ severity }) => severity === 'error'), disables: disablesIn({ schema: [], comments: commentsIn('yaml', text) }, { path: filename, text, lines: linesOf(text) }) }
}

function ofFile({ sourceCode, filename, cwd }: Rule.RuleContext, { codes, strict }: Pass): Found {
  const { path, root, manifest } = standingOf(filename, cwd)
  const syntax = isIgnored(path, manifest?.ignore) || isGenerated(sourceCode.text) || !mayFind(path, sourceCode.text, manifest) ? undefined : syntaxOf(path, sourceCode)
  if (!syntax) return { findings: [] }
  const { facts, data } = examine(syntax, manifest, undefined, manifest && messagesOf(root, manifest), true)
  // the host knows how severe each is: here all are alike
  const findings = reconcileFile({ facts, data, ...calling(recipientsOf(manifest)), strict: code => strict.has(code), ...(manifest && { manifest }) }, codes, () => 'error')
  return { findings, disables: facts.disables, baseline: manifest && baselineOf(root), root }
}

const bare = wordFilter([], false)
const taught = new WeakMap<Manifest, typeof bare>()

/** Whether a file may hold anything that a finding is about. One of types alone holds none: they are for the inventory. */
function mayFind(path: string, text: string, manifest: Manifest | undefined): boolean {
  const worth = manifest ? taught.get(manifest) ?? wordFilter(taughtWords(manifest), false) : bare
  if (manifest) taught.set(manifest, worth)
  return languageOf(path) !== 'js' || worth({ path, text, language: 'js' })
}

/** Leaks that a broken baseline no longer keeps back do not come back without a word. */
function sayingWhy(findings: Finding[], codes: readonly Code[], baseline: Baseline | undefined): Finding[] {
  if (!baseline?.problem) return findings
  const { file, problem: { line, message } } = baseline
  const leaks = leakCodes(codes)
  return findings.map(finding => leaks.has(finding.code) ? { ...finding, message: `${finding.message} (${file}:${line} ${message} Until then leaks it knows may be shown.)` } : finding)
}
