import type { Rule } from 'eslint'
import { calling, examine, recipientsOf } from '../engine.js'
import type { Baseline } from '../manifest/index.js'
import { languageOf } from '../parse/index.js'
import { templatesIn } from '../parse/inline.js'
import { parseNow } from '../parse/now.js'
import { isGenerated, isIgnored } from '../read/ignored.js'
import { leakCodes, withoutKnown } from '../reconcile/baseline.js'
import { withoutDisabled } from '../reconcile/disables.js'
import { reconcileFile, type Code } from '../reconcile/index.js'
import type { Comment, Finding, Program, Syntax } from '../types/index.js'
import { baselineOf, messagesOf, standingOf } from './project.js'

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

function findingsIn({ sourceCode, filename, cwd }: Rule.RuleContext, { codes, strict }: Pass): Finding[] {
  const { path, root, manifest } = standingOf(filename, cwd)
  const { text } = sourceCode
  if (isIgnored(path, manifest?.ignore) || isGenerated(text)) return []
  const syntax = syntaxOf(path, sourceCode)
  if (!syntax) return []
  const { facts, data } = examine(syntax, manifest, undefined, manifest && messagesOf(root, manifest))
  // the host knows how severe each is: here all are alike
  const findings = reconcileFile({ facts, data, ...calling(recipientsOf(manifest)), strict: code => strict.has(code), ...(manifest && { manifest }) }, codes, () => 'error')
  const { findings: shown, suppressed } = withoutDisabled(findings, () => facts.disables ?? [])
  const known = sourceCode.getAllComments().map(comment => comment.range?.[0])
  const baseline = manifest && baselineOf(root)
  // what the host itself keeps back is handed on, for it to see that its comment is used; markup's comments it does not know
  return [
    ...sayingWhy(withoutKnown(shown, codes, baseline).findings, codes, baseline),
    ...suppressed.filter(({ suppression }) => known.includes(suppression.at?.start)),
  ]
}

/** Leaks that a broken baseline no longer keeps back do not come back without a word. */
function sayingWhy(findings: Finding[], codes: readonly Code[], baseline: Baseline | undefined): Finding[] {
  if (!baseline?.problem) return findings
  const { file, problem: { line, message } } = baseline
  const leaks = leakCodes(codes)
  return findings.map(finding => leaks.has(finding.code) ? { ...finding, message: `${finding.message} (${file}:${line} ${message} Until then leaks it knows may be shown.)` } : finding)
}

/**
 * The host's own tree for JavaScript. For a component or a template hosts have trees of many shapes, of which ours would see the script
 * alone: there the text is read again, as the command line reads it. Where the host gives nothing but a component's script (oxlint),
 * that is what there is to read.
 */
function syntaxOf(path: string, sourceCode: SourceCode): Syntax | undefined {
  const { text } = sourceCode
  const language = languageOf(path)
  // other languages of ESLint (JSON, CSS, Markdown) have trees of their own
  const ast = sourceCode.ast as unknown as Program
  if (ast.type !== 'Program') return undefined
  if (language !== undefined && language !== 'js' && !isScriptAlone(text, ast)) return parseNow({ path, text, language })
  const comments = (sourceCode.getAllComments() as unknown as Comment[]).filter(comment => comment.type !== 'Shebang')
  return { path, text, ast, comments, markup: templatesIn(ast, path, text) }
}

/** A program without an end tag: svelte-eslint-parser counts elements among the statements, others leave them in the text. */
const isScriptAlone = (text: string, { body }: Program): boolean => !/<\/[a-z]/i.test(text) && body.some(node => !node.type.startsWith('Svelte'))
