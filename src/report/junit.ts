import type { CheckResult, Report, ReportOptions } from '../types/index.js'
import { byFile, entriesOf, severityNames, type Entry } from './parts/entries.js'
import { countsOf, exitCodeOf } from './parts/exit.js'
import { notes, whyNoVerdict } from './parts/notes.js'
import { summary } from './parts/summary.js'
import { cut, visible, visibleLine } from './parts/text.js'

const longest = 2000

interface Suite { name: string; cases: string[]; errors: number; failures: number; skipped: number }

/**
 * For whatever reads JUnit's XML: a suite a file, a case a finding, and one case for the run itself, so that a clean one is not empty.
 * A case fails if it fails the run: warnings do when there are more than allowed, else they are shown as skipped.
 */
export default function junit(result: CheckResult, options: ReportOptions): Report {
  const exitCode = exitCodeOf(result, options)
  const { base = '', maxWarnings } = options
  const tooMany = maxWarnings !== undefined && maxWarnings >= 0 && countsOf(result).warnings > maxWarnings
  const suites = [run(result, exitCode), ...byFile(entriesOf(result)).map(([file, entries]) => suite(base + file, entries, base, tooMany))]
  const total = (of: 'errors' | 'failures' | 'skipped'): number => suites.reduce((sum, one) => sum + one[of], 0)
  const tests = suites.reduce((sum, one) => sum + one.cases.length, 0)
  return {
    output: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="purposely" tests="${tests}" failures="${total('failures')}" errors="${total('errors')}">`,
      ...suites.flatMap(({ name, cases, failures, errors, skipped }) => [
        `  <testsuite name="${xml(visibleLine(name))}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0">`,
        ...cases.map(each => `    ${each}`),
        '  </testsuite>',
      ]),
      '</testsuites>', '',
    ].join('\n'),
    exitCode,
  }
}

function run(result: CheckResult, exitCode: number): Suite {
  const noVerdict = whyNoVerdict(result, exitCode)
  const error = noVerdict === undefined ? '' : `<error type="no verdict" message="${xml(noVerdict)}"/>`
  const said = `<system-out>${xml([summary(result), ...notes(result)].join('\n'))}</system-out>`
  return { name: 'purposely', cases: [testcase('purposely.run', 'The code is held against purposely.yml', error + said)], errors: error === '' ? 0 : 1, failures: 0, skipped: 0 }
}

function suite(name: string, entries: readonly Entry[], base: string, tooMany: boolean): Suite {
  const fails = ({ severity }: Entry): boolean => severity === 'error' || (severity === 'warn' && tooMany)
  const failures = entries.filter(fails).length
  const names = numbered(entries.map(entry => firstSentence(cut(entry.message, longest))))
  const cases = entries.map((entry, index) => testcase(`purposely.${entry.code}`, names[index] as string, fails(entry)
    ? `<failure type="${severityNames[entry.severity]}" message="${xml(cut(entry.message, longest))}">${xml(body(entry, base))}</failure>`
    : `<skipped type="${severityNames[entry.severity]}" message="${xml(cut(entry.message, longest))}"/><system-out>${xml(body(entry, base))}</system-out>`))
  return { name, cases, errors: 0, failures, skipped: entries.length - failures }
}

const testcase = (classname: string, name: string, inside: string): string => `<testcase classname="${xml(classname)}" name="${xml(name)}" time="0">${inside}</testcase>`

/** The place, and what is related to it. The name of a case holds no line, so that servers know it again from run to run. */
const body = ({ at, related }: Entry, base: string): string => [{ at, message: '' }, ...related]
  .map(one => `${visibleLine(`${base}${one.at.file}:${one.at.line}:${one.at.column}`)} ${cut(one.message, longest)}`.trim()).join('\n')

const firstSentence = (message: string): string => message.replace(/[;.] .*$/s, '').replace(/\.$/, '').replace(/ \([^()\s]+:\d+\)/g, '')

/** Two cases of one suite never share a name. */
function numbered(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map(name => {
    let free = name
    for (let number = 2; taken.has(free); number++) free = `${name} (${number})`
    taken.add(free)
    return free
  })
}

/** Text as XML has it: characters that no XML may hold become visible ones or a replacement. */
const xml = (text: string): string => visible(text).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
