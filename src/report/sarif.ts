import type { Log, Notification, ReportingDescriptor, Result } from 'sarif'
import type { CheckResult, Report, ReportOptions, RuleInfo } from '../types/index.js'
import { byPlace, entriesOf, isDraft, unreadCode, worstFirst } from './parts/entries.js'
import { exitCodeOf } from './parts/exit.js'
import { lastingNames } from './parts/fingerprint.js'
import { lineHashes } from './parts/line-hash.js'
import { whyNoVerdict } from './parts/notes.js'
import { location, resultOf, said, srcRoot, unshown, type ResultContext } from './parts/sarif-result.js'
import { count, cut } from './parts/text.js'

/** What code scanning takes: so many results of a run, and so many bytes, compressed. What is below them as it stands is so compressed, too. */
const mostResults = 25_000
const mostBytes = 9_500_000
const longestDescription = 1024

/** SARIF 2.1.0, for code scanning and whatever else collects findings of many tools. */
export default function sarif(result: CheckResult, options: ReportOptions): Report {
  const exitCode = exitCodeOf(result, options)
  const { base = '', tool } = options
  const rules = tool?.rules ?? []
  const { results, notes } = resultsOf(result, options)
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: {
        name: 'Purposely', informationUri: tool?.page, semanticVersion: tool?.version, language: 'en', rules: rules.map(descriptor),
        notifications: [{ id: unreadCode, shortDescription: { text: 'A file that could not be read or parsed.' } }],
      } },
      // several applications of one repository are several analyses
      automationDetails: { id: `purposely/${base}` },
      originalUriBaseIds: { [srcRoot]: { description: { text: 'The top of the repository.' } } },
      columnKind: 'utf16CodeUnits',
      invocations: [{
        executionSuccessful: exitCode !== 2, exitCode,
        toolConfigurationNotifications: configuration(result, base), toolExecutionNotifications: [...execution(result, exitCode, base), ...notes],
      }],
      results,
    }],
  }
  return { output: JSON.stringify(log) + '\n', exitCode }
}

/** A rule as the tool knows it, whatever this run found or switched on. */
function descriptor({ code, description, recommended, strict, page, help }: RuleInfo): ReportingDescriptor {
  const severity = (recommended === 'off' ? strict : recommended) === 'error' ? 'error' : 'warning'
  const [why = ''] = help.text.split('\n\n')
  return {
    id: code,
    name: code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: cut(description, longestDescription) },
    fullDescription: { text: cut(why, longestDescription) },
    help: { text: help.text, markdown: `${help.markdown}\n\n[More about this rule](${page})` },
    helpUri: page,
    defaultConfiguration: { enabled: recommended !== 'off', level: severity },
    properties: { tags: ['privacy', 'data-minimization', 'gdpr'], precision: 'high', 'problem.severity': severity },
  }
}

/** The worst first, what is suppressed last, and as many as may be handed in; what is left out is said. */
function resultsOf(result: CheckResult, { base = '', tool, suppressed = true }: ReportOptions): { results: Result[]; notes: Notification[] } {
  const reported = worstFirst(entriesOf(result)).filter(entry => entry.severity !== 'unread')
  const entries = [...reported, ...suppressed ? result.suppressed.toSorted(byPlace) : []]
  const names = lastingNames(entries.map(entry => entry.fingerprint), base)
  const context = contextOf(result, base, tool?.rules ?? [])
  const results: Result[] = []
  let bytes = 0
  for (const [index, entry] of entries.entries()) {
    const one = resultOf(entry, names[index] as string, context)
    bytes += Buffer.byteLength(JSON.stringify(one)) + 1
    if (results.length === mostResults || bytes > mostBytes) break
    results.push(one)
  }
  const left = entries.length - results.length
  const places = entries.slice(0, results.length).reduce((sum, entry) => sum + unshown(entry), 0)
  return {
    results,
    notes: [
      ...left === 0 ? [] : [warning(`${count(left, 'result')} left out, the least severe: code scanning takes no larger file. --format json has all of them.`)],
      ...places === 0 ? [] : [warning(`${count(places, 'related place')} left out: code scanning shows no more of one result. --format json has all of them.`)],
    ],
  }
}

/** Files are read once, and only those with a result. */
function contextOf(result: CheckResult, base: string, rules: readonly RuleInfo[]): ResultContext {
  const texts = new Map<string, string | undefined>()
  const hashes = new Map<string, ReturnType<typeof lineHashes>>()
  const text = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, result.texts(file))
    return texts.get(file)
  }
  return {
    base, text, ruleIndex: new Map(rules.map((rule, index) => [rule.code, index])),
    lineHash(file, line) {
      if (!hashes.has(file)) hashes.set(file, lineHashes(text(file) ?? ''))
      return text(file) === undefined ? undefined : hashes.get(file)?.(line)
    },
  }
}

const warning = (message: string): Notification => ({ level: 'warning', message: said(message) })

/** What is only a draft in the manifest, by which the tool is configured: a note, and no result. */
const configuration = ({ findings }: CheckResult, base: string): Notification[] => findings.filter(isDraft).map(({ code, message, at }) => ({
  level: 'note', message: said(message), locations: [location(at, base)], associatedRule: { id: code },
}))

/** What the run could not look at. */
function execution(result: CheckResult, exitCode: number, base: string): Notification[] {
  const noVerdict = whyNoVerdict(result, exitCode)
  return [
    ...noVerdict === undefined ? [] : [{ level: 'error' as const, message: said(noVerdict) }],
    ...entriesOf(result).filter(entry => entry.severity === 'unread').map(({ message, at }): Notification => ({
      level: 'warning', descriptor: { id: unreadCode, index: 0 }, message: said(message), locations: [location(at, base)],
    })),
  ]
}
