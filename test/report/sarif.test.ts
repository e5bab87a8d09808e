import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv from 'ajv-draft-04'
import type { Log, Run } from 'sarif'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/reconcile/about.js'
import { lineHashes } from '../../src/report/parts/line-hash.js'
import sarif from '../../src/report/sarif.js'
import type { ReportOptions, SuppressedFinding } from '../../src/types/index.js'
import { at, field } from '../reconcile/make.js'
import { finding, run } from './make.js'

const schema = join(dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif')), 'schemas/sarif-2.1.0-rtm.5.json')
// one of its patterns is none with the flag "u"
const valid = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object)

const tool = { version: '1.2.3', page: 'https://example.org/tool', rules }

/** The one run of a report that is valid SARIF 2.1.0. */
function read(result: ReturnType<typeof run>, options: ReportOptions = {}): Run {
  const log = JSON.parse(sarif(result, { tool, ...options }).output) as Log
  valid(log)
  expect(valid.errors ?? []).toEqual([])
  expect(log.$schema).toBe('https://json.schemastore.org/sarif-2.1.0.json')
  expect(log.runs).toHaveLength(1)
  return log.runs[0] as Run
}

const texts = { 'src/form.tsx': `${'\n'.repeat(9)}  phone: { name: 'phone' },\n` }
const suppressed = (suppression: SuppressedFinding['suppression'], part = {}): SuppressedFinding => ({ ...finding({ code: 'no-whole-record', ...part }), suppression })

test('the schema can say no', () => {
  const log = JSON.parse(sarif(run({ more: [finding()] }), { tool }).output) as Log
  ;(log.runs[0] as Run).results = [{ message: {} } as never]
  expect(valid(log)).toBe(false)
})

test('a result has what code scanning reads', () => {
  const { results = [], columnKind, originalUriBaseIds, automationDetails } = read(run({ more: [finding()], texts }))
  expect(results).toEqual([{
    ruleId: 'require-purpose', ruleIndex: rules.findIndex(rule => rule.code === 'require-purpose'), level: 'error',
    message: { text: 'Form asks for a phone number ("phone"); no purpose lists it here. Remove it.' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'src/form.tsx', uriBaseId: '%SRCROOT%' }, region: { startLine: 10, startColumn: 3, endLine: 10, endColumn: 8 } } }],
    partialFingerprints: { 'purposely/v1': expect.stringMatching(/^[0-9a-f]{32}$/), primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/) },
  }])
  expect({ columnKind, originalUriBaseIds, automationDetails }).toEqual({
    columnKind: 'utf16CodeUnits', originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } }, automationDetails: { id: 'purposely/' },
  })
})

test('every rule stands in it, whatever was found, within the limits of code scanning', () => {
  const { driver } = read(run({})).tool
  expect(driver).toMatchObject({ name: 'Purposely', semanticVersion: '1.2.3', informationUri: 'https://example.org/tool' })
  expect(driver.rules?.map(rule => rule.id)).toEqual(rules.map(rule => rule.code))
  for (const rule of driver.rules ?? []) {
    const { name = '', shortDescription, fullDescription, help, helpUri, properties } = rule
    expect(name).toMatch(/^[A-Z][A-Za-z]{3,254}$/)
    for (const text of [shortDescription?.text, fullDescription?.text]) {
      expect(text).toMatch(/\S/)
      expect(text?.length).toBeLessThanOrEqual(1024)
    }
    expect(help?.text, rule.id).toContain('How to fix. ')
    expect(help?.text).not.toMatch(/[`*]|\]\(/)
    expect(help?.markdown).toContain('**How to fix.** ')
    expect(help?.markdown?.match(/\]\((?!https:)/g)).toBeNull()
    expect(helpUri).toMatch(/^https:\/\/.*\.md$/)
    expect(properties?.tags?.length).toBeLessThanOrEqual(10)
    expect(properties).toMatchObject({ precision: 'high', 'problem.severity': rule.defaultConfiguration?.level })
  }
  expect(driver.rules?.find(rule => rule.id === 'no-needless-required')?.defaultConfiguration).toEqual({ enabled: true, level: 'warning' })
})

test('fingerprints outlive edits above; applications of one repository are told apart', () => {
  const prints = (part: object, options = {}): Record<string, string> | undefined => read(run({ more: [finding(part)] }), options).results?.[0]?.partialFingerprints
  expect(prints({ line: 90, message: 'Said in other words.' })).toEqual(prints({}))
  expect(prints({ file: 'src/b.tsx' })).not.toEqual(prints({}))
  expect(prints({}, { base: 'apps/shop/' })).not.toEqual(prints({}))
  const two = read(run({ more: [finding(), finding({ line: 12 })] })).results?.map(one => one.partialFingerprints?.['purposely/v1'])
  expect(new Set(two).size).toBe(2)
  // and the line is known again after edits above it, too
  const lower = { 'src/form.tsx': `one\n${texts['src/form.tsx']}` }
  const line = (given: object, more: object): unknown => read(run({ more: [finding(more)], texts: given as Record<string, string> })).results?.[0]?.partialFingerprints?.primaryLocationLineHash
  expect(line(lower, { line: 11 })).toBe(line(texts, {}))
})

test('a line is hashed as the upload step of GitHub does, or it would warn of each result', () => {
  const hashes = lineHashes('a\nb\n\t\tc\n d')
  expect([1, 2, 3, 4, 5].map(hashes)).toEqual(['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1', undefined])
  expect(lineHashes('')(1)).toBe('c129715d7a2bc9a3:1')
  const same = lineHashes(`${'x'.repeat(100)}\n${' x'.repeat(100)}\r\n${'x'.repeat(100)}`)
  expect([same(2), same(3)]).toEqual([same(1)?.replace(':1', ':2'), same(1)?.replace(':1', ':3')])
})

test('paths are URIs from the top of the repository, and of no machine', () => {
  const base = 'apps/my shop/'
  const { results, automationDetails } = read(run({ more: [finding({ file: 'src/[id]/ü #1%?.tsx' })] }), { base })
  expect(results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('apps/my%20shop/src/%5Bid%5D/%C3%BC%20%231%25%3F.tsx')
  expect(automationDetails?.id).toBe('purposely/apps/my shop/')
  expect(sarif(run({ more: [finding()], texts }), { tool, base }).output).not.toMatch(/"\/somewhere|file:\/\//)
})

test('related places stand beside it, and the message links to those it names', () => {
  const related = [{ message: 'It has phone_number?', at: { file: 'purposely.yml', ...at(4) } }, { message: 'also here', at: { file: 'src/[id]/b.ts', ...at(44) } }]
  const [result] = read(run({ more: [finding({ message: 'See (purposely.yml:4), src/[id]/b.ts:44 and purposely.yml:41.', related })] })).results ?? []
  expect(result?.message.text).toBe('See ([purposely.yml:4](1)), [src/\\[id\\]/b.ts:44](2) and purposely.yml:41.')
  expect(result?.relatedLocations?.map(one => [one.id, one.message?.text, one.physicalLocation?.artifactLocation?.uri, one.physicalLocation?.region?.startLine])).toEqual([
    [1, 'It has phone_number?', 'purposely.yml', 4], [2, 'also here', 'src/%5Bid%5D/b.ts', 44]])
})

test('what looks like a link or a placeholder in a name is none', () => {
  const [result] = read(run({ more: [finding({ message: 'Form [asks](https://evil.example) for {0} and {name}' })] })).results ?? []
  expect(result?.message.text).toBe('Form [asks] (https://evil.example) for {{0}} and {name}')
})

test('suggestions are fixes, by line and column', () => {
  const text = texts['src/form.tsx']
  const start = text.indexOf('phone')
  const suggestions = [{ message: 'Remove "phone".', edits: [{ start, end: text.length, text: '' }] }, { message: 'Say why.', edits: [] }]
  expect(read(run({ more: [finding({ suggestions })], texts })).results?.[0]?.fixes).toEqual([{
    description: { text: 'Remove "phone".' },
    artifactChanges: [{
      artifactLocation: { uri: 'src/form.tsx', uriBaseId: '%SRCROOT%' },
      replacements: [{ deletedRegion: { startLine: 10, startColumn: 3, endLine: 11, endColumn: 1 }, insertedContent: { text: '' } }],
    }],
  }])
  // without the text nobody knows the lines
  expect(read(run({ more: [finding({ suggestions })] })).results?.[0]).not.toHaveProperty('fixes')
})

test('what is suppressed says why, comes last, and can be left out', () => {
  const comment = suppressed({ kind: 'comment', reason: 'made-up people', at: { file: 'src/form.tsx', ...at(9) } })
  const given = run({ suppressed: [comment, suppressed({ kind: 'baseline' }, { line: 20 })], more: [finding({ severity: 'warn' })] })
  const { results = [] } = read(given)
  expect(results.map(one => [one.ruleId, one.suppressions?.map(({ kind, justification }) => [kind, justification])])).toEqual([
    ['require-purpose', undefined], ['no-whole-record', [['inSource', 'made-up people']]], ['no-whole-record', [['external', undefined]]],
  ])
  expect(results[1]?.suppressions?.[0]?.location?.physicalLocation?.region?.startLine).toBe(9)
  expect(read(given, { suppressed: false }).results).toHaveLength(1)
  expect(sarif(run({ suppressed: [comment] }), { tool }).exitCode).toBe(0)
})

describe('the run itself', () => {
  test('files that could not be read are notifications', () => {
    const problems = [{ file: 'src/b c.ts', message: 'A bracket is missing.', line: 4, column: 2 }]
    const { invocations, results } = read(run({ problems, more: [finding()] }))
    expect(results).toHaveLength(1)
    expect(invocations).toEqual([{
      executionSuccessful: true, exitCode: 1, toolConfigurationNotifications: [],
      toolExecutionNotifications: [{
        level: 'warning', descriptor: { id: 'not-understood', index: 0 }, message: { text: 'A bracket is missing.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'src/b%20c.ts', uriBaseId: '%SRCROOT%' }, region: { startLine: 4, startColumn: 2, endLine: 4, endColumn: 2 } } }],
      }],
    }])
  })

  test('what is wrong with the manifest is a result, as all findings are; a draft is only a note', () => {
    const problem = { severity: 'error' as const, message: 'No key "wher".', file: 'purposely.yml', at: at(3) }
    const draft = { ...problem, severity: 'warn' as const, message: 'A draft.', draft: true }
    const { invocations, results } = read(run({ manifest: 'purposes: {}', manifestProblems: [problem, draft] }))
    expect(invocations?.[0]?.toolConfigurationNotifications?.map(one => [one.level, one.message.text])).toEqual([['note', 'A draft.']])
    expect(results?.map(one => [one.ruleId, one.message.text])).toEqual([['valid-manifest', 'No key "wher".']])
    expect(invocations?.[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 })
  })

  test('one without a verdict was no success', () => {
    const none = run({ coverage: { files: 0, parsed: 0, skipped: 0, forms: 0, models: 0, sinks: 0 } })
    expect(read(none).invocations?.[0]).toMatchObject({ executionSuccessful: false, exitCode: 2, toolExecutionNotifications: [{ level: 'error', message: { text: expect.stringMatching(/^No file was read/) } }] })
    const broken = run({ manifestProblems: [{ severity: 'error', message: 'A bracket is not closed.', file: 'purposely.yml', at: at(3) }] })
    expect(read(broken).invocations?.[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 })
    expect(read(broken, { allowEmpty: true }).results).toHaveLength(1)
  })
})

describe('what code scanning would refuse', () => {
  const said = ({ invocations }: Run): (string | undefined)[] => invocations?.[0]?.toolExecutionNotifications?.map(one => one.message.text) ?? []

  test('more results than it takes are cut, the worst kept', () => {
    const many = Array.from({ length: 25_010 }, (_, index) => finding({ severity: index % 2 ? 'warn' : 'error', line: index + 1, fingerprint: `f${index}`, message: 'm', file: 'a' }))
    const cutRun = read(run({ more: many, suppressed: [suppressed({ kind: 'baseline' })] }))
    expect(cutRun.results?.length).toBe(25_000)
    expect(cutRun.results?.filter(one => one.level === 'error').length).toBe(12_505)
    expect(cutRun.results?.some(one => one.suppressions)).toBe(false)
    expect(said(cutRun)).toEqual(['11 results left out, the least severe: code scanning takes no larger file. --format json has all of them.'])
  })

  test('a larger file than it takes is cut, always in the same place', () => {
    const long = Array.from({ length: 6000 }, (_, index) => finding({ line: index + 1, fingerprint: `f${index}`, message: `${index} ${'x'.repeat(1990)}` }))
    const { output } = sarif(run({ more: long }), { tool })
    expect(Buffer.byteLength(output)).toBeLessThan(10_000_000)
    expect(Buffer.byteLength(output)).toBeGreaterThan(9_000_000)
    expect(sarif(run({ more: long.toReversed() }), { tool }).output).toBe(output)
    expect(said(JSON.parse(output).runs[0] as Run)).toEqual([expect.stringMatching(/^\d+ results left out/)])
  })

  test('more related places than it shows are cut', () => {
    const related = Array.from({ length: 130 }, (_, index) => ({ message: 'also here', at: { file: 'b.ts', ...at(index + 1) } }))
    const cutRun = read(run({ more: [finding({ related })] }))
    expect(cutRun.results?.[0]?.relatedLocations).toHaveLength(100)
    expect(said(cutRun)).toEqual(['30 related places left out: code scanning shows no more of one result. --format json has all of them.'])
  })
})

test('the same findings give the same bytes, whatever their order', () => {
  const data = [field({ name: 'phone' }), field({ name: 'email', owner: 'User', category: 'user.contact.email', role: 'kept', file: 'src/a.ts' })]
  const given = { manifest: 'purposes: {}', texts }
  expect(sarif(run({ ...given, data: data.toReversed() }), { tool }).output).toBe(sarif(run({ ...given, data }), { tool }).output)
})
