import { expect, test } from 'vitest'
import junit from '../../src/report/junit.js'
import { at } from '../reconcile/make.js'
import { finding, run } from './make.js'
import { xmlOf, type XmlElement } from './readers.js'

/** What the schema that Jenkins publishes (its xUnit plugin's junit-10) allows in the elements used here, in a table of our own. */
const rules: Record<string, { may: string[]; must: string[]; children: string[] }> = {
  testsuites: { may: ['name', 'time', 'tests', 'failures', 'errors'], must: [], children: ['testsuite'] },
  testsuite: {
    may: ['name', 'tests', 'failures', 'errors', 'group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    must: ['name', 'tests', 'failures', 'errors'], children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: { may: ['name', 'time', 'classname', 'group'], must: ['name'], children: ['skipped', 'error', 'failure', 'system-out', 'system-err'] },
  failure: { may: ['type', 'message'], must: [], children: [] },
  error: { may: ['type', 'message'], must: [], children: [] },
  skipped: { may: ['type', 'message'], must: [], children: [] },
  'system-out': { may: [], must: [], children: [] },
}

/** Every rule an element breaks, and those below it. */
function broken(element: XmlElement): string[] {
  const rule = rules[element.name]
  if (rule === undefined) return [`<${element.name}> is unknown`]
  const names = Object.keys(element.attributes)
  return [
    ...names.filter(name => !rule.may.includes(name)).map(name => `<${element.name} ${name}>`),
    ...rule.must.filter(name => !names.includes(name)).map(name => `<${element.name}> without ${name}`),
    ...element.children.filter(child => !rule.children.includes(child.name)).map(child => `<${child.name}> in <${element.name}>`),
    ...rule.children.length > 0 && element.text.trim() !== '' ? [`text in <${element.name}>`] : [],
    ...element.children.flatMap(broken),
  ]
}

/** The report as a server reads it; its counts are those of its cases. */
function read(result: ReturnType<typeof run>, options = {}): XmlElement[] {
  const root = xmlOf(junit(result, options).output)
  expect(root.name).toBe('testsuites')
  expect(broken(root)).toEqual([])
  const sums = { tests: 0, failures: 0, errors: 0 }
  for (const suite of root.children) {
    const counted = (name: string): number => suite.children.filter(one => one.children.some(child => child.name === name)).length
    const counts = { tests: suite.children.length, failures: counted('failure'), errors: counted('error') }
    expect(suite.attributes).toMatchObject({ tests: String(counts.tests), failures: String(counts.failures), errors: String(counts.errors), skipped: String(counted('skipped')) })
    for (const name of ['tests', 'failures', 'errors'] as const) sums[name] += counts[name]
    expect(new Set(suite.children.map(one => `${one.attributes.classname} ${one.attributes.name}`)).size).toBe(suite.children.length)
  }
  expect(root.attributes).toEqual({ name: 'purposely', tests: String(sums.tests), failures: String(sums.failures), errors: String(sums.errors) })
  return root.children
}

const outcome = ({ children }: XmlElement): string => children.find(child => child.name !== 'system-out')?.name ?? 'passed'
const outcomes = (suites: readonly XmlElement[]): string[] => suites.flatMap(suite => suite.children.map(one => `${suite.attributes.name} ${one.attributes.classname} ${outcome(one)}`))

const warning = finding({ severity: 'warn', code: 'no-needless-required', line: 12, message: 'Form demands the phone number, but "a" has phone_number? (purposely.yml:55). Make it optional.' })
const problems = [{ file: 'src/b.ts', message: 'A bracket is missing.', line: 4, column: 2 }]

test('a suite a file, a case a finding, and one for the run', () => {
  const suites = read(run({ more: [finding({ related: [{ message: 'also here', at: { file: 'src/a.ts', ...at(3) } }] }), warning], problems }))
  expect(outcomes(suites)).toEqual([
    'purposely purposely.run passed', 'src/b.ts purposely.not-understood skipped', 'src/form.tsx purposely.require-purpose failure', 'src/form.tsx purposely.no-needless-required skipped',
  ])
  const [failed] = suites[2]?.children[0]?.children ?? []
  expect(failed?.attributes).toEqual({ type: 'error', message: 'Form asks for a phone number ("phone"); no purpose lists it here. Remove it.' })
  expect(failed?.text).toBe('src/form.tsx:10:3\nsrc/a.ts:3:3 also here')
  expect(suites[0]?.children[0]?.children[0]?.text).toMatch(/^0 data in 0 places · 1 error, 1 warning · .*\n12 files/)
})

test('a server knows a case again after edits above: its name holds no line', () => {
  const names = (add: number): (string | undefined)[] =>
    read(run({ more: [finding({ line: 10 + add }), { ...warning, message: warning.message.replace('55', String(55 + add)), at: { file: 'src/form.tsx', ...at(12 + add) } }] }))[1]?.children.map(one => one.attributes.name) ?? []
  expect(names(0)).toEqual(['Form asks for a phone number ("phone")', 'Form demands the phone number, but "a" has phone_number?'])
  expect(names(40)).toEqual(names(0))
})

test('two that say the same are two cases', () => {
  expect(read(run({ more: [finding(), finding({ line: 11 })] }))[1]?.children.map(one => one.attributes.name)).toEqual([
    'Form asks for a phone number ("phone")', 'Form asks for a phone number ("phone") (2)'])
})

test('warnings fail as soon as they fail the run', () => {
  expect(outcomes(read(run({ more: [warning] }), { maxWarnings: 1 }))[1]).toBe('src/form.tsx purposely.no-needless-required skipped')
  expect(outcomes(read(run({ more: [warning] }), { maxWarnings: 0 }))[1]).toBe('src/form.tsx purposely.no-needless-required failure')
  expect(junit(run({ more: [warning] }), { maxWarnings: 0 }).exitCode).toBe(1)
})

test('a clean run passes; one without a verdict is an error', () => {
  expect(outcomes(read(run({})))).toEqual(['purposely purposely.run passed'])
  const none = run({ coverage: { files: 0, parsed: 0, skipped: 0, forms: 0, models: 0, sinks: 0 } })
  expect(outcomes(read(none))).toEqual(['purposely purposely.run error'])
  expect(junit(none, {}).exitCode).toBe(2)
  const manifestProblems = [{ severity: 'error' as const, message: 'A bracket is not closed.', file: 'purposely.yml', at: at(3) }]
  expect(outcomes(read(run({ manifestProblems })))).toEqual(['purposely purposely.run error', 'purposely.yml purposely.valid-manifest failure'])
})

test('files are named as the repository knows them', () => {
  const [, suite] = read(run({ more: [finding()] }), { base: 'apps/shop/' })
  expect(suite?.attributes.name).toBe('apps/shop/src/form.tsx')
  expect(suite?.children[0]?.children[0]?.text).toBe('apps/shop/src/form.tsx:10:3')
})
