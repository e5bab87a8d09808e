import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBaseline, writeBaseline } from '../../src/manifest/baseline.js'
import { loadManifest } from '../../src/manifest/load.js'
import { run as runBuilt } from '../../dist/src/pipeline.js'
import { run } from '../../src/pipeline.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import type { CheckResult, Memory } from '../../src/types/index.js'
import { throughCli, throughEslint } from '../harness/doors.js'
import { filesOf, manifestText, parts, treeOf } from './programs.js'

const { manifest } = loadManifest(manifestText, 'purposely.yml', { codes: codes.map(code => code.code) })
const looked = (files: Record<string, string>, more: Partial<Parameters<typeof run>[0]> = {}): Promise<CheckResult> =>
  run({ root: '/nowhere', paths: [], tree: treeOf({ 'purposely.yml': manifestText, ...files }), ...(manifest && { manifest }), types: false, ...more })

/** What is known and said of a tree, without where it stands in its files. */
const said = ({ data, findings }: CheckResult): unknown => ({
  data: data.map(datum => [datum.file, datum.kind, datum.id, datum.category, datum.confidence, datum.placement.state]).sort(),
  findings: findings.map(({ code, at, message }) => [code, at.file, message]).sort(),
})
/** Findings of the files that hold code. */
const ofCode = ({ findings }: CheckResult): string[] => findings.filter(({ at }) => at.file !== 'purposely.yml').map(({ code, message, at }) => `${at.file}:${at.line}:${at.column} ${code} ${message}`).sort()

// the same programs in every run: a test that fails now and then is no test
fc.configureGlobal({ seed: 20261130, numRuns: 40 })
const holds = (property: fc.IAsyncProperty<unknown>): Promise<void> => fc.assert(property) as Promise<void>

test('programs hold something to be found', async () => {
  const all = await Promise.all(fc.sample(parts, 40).map(some => looked(filesOf(some))))
  expect(all.filter(result => ofCode(result).length > 0).length).toBeGreaterThan(25)
  expect(new Set(all.flatMap(({ findings }) => findings.map(one => one.code))).size).toBeGreaterThan(3)
  expect(all.some(({ data }) => data.some(one => one.kind === 'send' && one.file.includes('caller')))).toBe(true)
})

test('code beside it takes no finding away', () => holds(fc.asyncProperty(parts, parts, async (some, others) => {
  // a datum is told once, and then its other places stand below it
  const places = ({ findings }: CheckResult): string[] => findings.flatMap(({ code, at, related }) => [at, ...related.map(one => one.at)].map(one => `${code} ${one.file}:${one.line}:${one.column}`)).filter(place => !place.includes(' purposely.yml:'))
  const before = places(await looked(filesOf(some)))
  const after = places(await looked({ ...filesOf(some), ...filesOf(others, 'lib') }))
  expect(after).toEqual(expect.arrayContaining(before))
})))

test('a name of a local variable changes nothing', () => holds(fc.asyncProperty(parts, fc.constantFrom('b', 'other', '_z'), async (some, local) => {
  expect(said(await looked(filesOf(some.map(part => ({ ...part, local })))))).toEqual(said(await looked(filesOf(some))))
})))

/** A text written otherwise: line ends, indentation and empty lines, by the numbers of a list in turn. */
function reformatted(text: string, numbers: readonly number[]): string {
  const lines = text.split('\n').map((line, index) => {
    const number = numbers[index % numbers.length] as number
    return `${'\n'.repeat(number % 3)}${number % 2 === 0 ? line : line.replace(/^ +/, spaces => '\t'.repeat(spaces.length))}${' '.repeat(number % 4)}`
  })
  return lines.join((numbers[0] as number) % 2 === 0 ? '\n' : '\r\n')
}

test('how a text is set changes where things stand, and nothing else', () => holds(fc.asyncProperty(parts, fc.array(fc.nat(11), { minLength: 1 }), async (some, numbers) => {
  const files = filesOf(some)
  const other = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, reformatted(text, numbers)]))
  expect(said(await looked(other))).toEqual(said(await looked(files)))
})))

test('comments that say nothing change nothing', () => holds(fc.asyncProperty(parts, fc.array(fc.constantFrom('', '', '// TODO', '/* 2 */', '// see above', '// eslint-env browser'), { minLength: 3 }), async (some, comments) => {
  const files = filesOf(some)
  // no comment stands between the tags of an element, where it would be its text
  const other = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.split('\n').map((line, index) => /^\s*<|^\s*$/.test(line) ? line : `${comments[index % comments.length] ?? ''}\n${line}`).join('\n')]))
  expect(said(await looked(other))).toEqual(said(await looked(files)))
})))

test('both doors see the same', () => holds(fc.asyncProperty(parts, async some => {
  for (const [path, text] of Object.entries(filesOf(some))) expect(throughEslint({ path, text, language: 'js' }).facts).toEqual(throughCli({ path, text, language: 'js' }).facts)
  await Promise.resolve()
})))

test('a baseline of a tree silences the leaks of that tree, and of no other', () => holds(fc.asyncProperty(parts, parts, async (some, others) => {
  const files = filesOf(some)
  const { leaks: { fresh } } = await looked(files)
  const baseline = parseBaseline(writeBaseline(fresh.map(leak => [leak, ''])))
  const again = await looked(files, { baseline })
  expect(again.leaks).toEqual({ fresh: [], gone: [], moved: [] })
  expect(again.findings.map(one => one.fingerprint).filter(one => fresh.includes(one))).toEqual([])
  const more = { ...files, ...filesOf(others, 'lib') }
  const expected = (await looked(more)).leaks.fresh.filter(leak => !fresh.includes(leak))
  const after = await looked(more, { baseline })
  expect(after.leaks).toEqual({ fresh: expected, gone: [], moved: [] })
  expect(after.findings.map(one => one.fingerprint)).toEqual(expect.arrayContaining(expected))
  const moved = await looked(filesOf(some, 'lib'), { baseline })
  expect([moved.leaks.fresh, moved.leaks.moved.map(([before]) => before).sort()]).toEqual([[], [...fresh].sort()])
})))

test('a memory changes nothing', () => holds(fc.asyncProperty(parts, parts, async (some, others) => {
  const kept = new Map<string, string>()
  const memory: Memory = { get: key => kept.has(key) ? JSON.parse(kept.get(key) as string) as unknown : undefined, set(key, value) { kept.set(key, JSON.stringify(value)) } }
  await looked(filesOf(some), { memory })
  const again = filesOf([...some.slice(1), ...others])
  expect(said(await looked(again, { memory }))).toEqual(said(await looked(again)))
})))

test('threads change nothing, whichever takes which file', async () => {
  const files = Object.fromEntries(fc.sample(parts, 40).flatMap((some, index) => Object.entries(filesOf(some, `src/${index}`))))
  const options = { root: '/nowhere', paths: [], tree: treeOf({ 'purposely.yml': manifestText, ...files }), ...(manifest && { manifest }) }
  const [alone, crowd, again] = [await runBuilt({ ...options, threads: 0 }), await runBuilt({ ...options, threads: 7 }), await runBuilt({ ...options, threads: 7 })]
  // all that a report may show; a thread does not hand over the words of what is no datum
  const bytes = ({ data, findings, suppressed, leaks, inventory, problems }: CheckResult): string => JSON.stringify({ data, findings, suppressed, leaks, inventory, problems })
  expect(Object.keys(files).length).toBeGreaterThan(100)
  expect(bytes(crowd) === bytes(alone)).toBe(true)
  expect(bytes(again) === bytes(alone)).toBe(true)
})
