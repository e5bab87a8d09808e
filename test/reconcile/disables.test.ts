import { describe, expect, test } from 'vitest'
import { parseBaseline, writeBaseline } from '../../src/manifest/baseline.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import { severityOf } from '../../src/reconcile/index.js'
import { reconcileRun } from '../../src/reconcile/program.js'
import type { Directive, FileFacts } from '../../src/types/index.js'
import { at, field, manifestOf, placed, send, kind, title } from './make.js'

const manifest = 'purposes:\n  account:\n    description: Sign in.\n    where: [Login]\n    data: { email }\n    draft: true\n'

const directive = (line: number, rules: string[], part: Partial<Directive> = {}): Directive => ({
  kind: 'disable-next-line', rules: rules.map((name, index) => ({ name: `purposely/${name}`, at: at(line, 30 + 40 * index) })), reason: 'why', at: at(line, 3, 90),
  drop: { start: 0, end: 0, text: '' }, ...part,
})

interface Options { disables?: Record<string, Directive[]>; narrowed?: boolean; baseline?: string[]; off?: string[] }

function runOf(data: Parameters<typeof placed>[0]['data'], { disables = {}, narrowed = false, baseline = [], off = [] }: Options = {}) {
  const { facts, perFile } = placed({ manifest, data: data ?? [] })
  const known: FileFacts[] = facts.map(one => ({ ...one, ...(disables[one.path] && { disables: disables[one.path] }) }))
  const files = known.map((one, index) => ({ facts: one, data: perFile[index] ?? [] }))
  const loaded = manifestOf(manifest)
  const run = reconcileRun({ files, manifest: loaded, title, kind, narrowed, unread: new Set(), baseline: parseBaseline(writeBaseline(baseline.map(one => [one, '']))) },
    codes, code => off.includes(code.code) ? 'off' : severityOf(code, loaded))
  return {
    ...run,
    said: run.findings.map(one => `${one.at.file}:${one.at.line} ${one.code}`),
    kept: run.suppressed.map(({ at, code, suppression }) => `${at.file}:${at.line} ${code} ${suppression.kind}: ${suppression.reason}`),
  }
}

const asked = field({ name: 'phone', file: 'src/form.tsx', owner: 'UserForm', at: at(10) })
const held = field({ name: 'phone', file: 'src/model.ts', owner: 'User', role: 'kept', at: at(20) })
const leak = send({ name: 'distinctId', file: 'src/track.ts', slot: 'id', at: at(30) })

describe('places of one datum in several files', () => {
  test('are one finding, the most telling place first', () => {
    expect(runOf([asked, held]).said).toEqual(['src/form.tsx:10 require-purpose'])
  })

  test('a place that is disabled drops out, and the others stay', () => {
    const run = runOf([asked, held], { disables: { 'src/form.tsx': [directive(9, ['require-purpose'])] } })
    expect(run.said).toEqual(['src/model.ts:20 require-purpose'])
    expect(run.findings[0]?.related).toEqual([])
    expect(run.kept).toEqual(['src/form.tsx:10 require-purpose comment: why'])
    expect(run.suppressed[0]?.suppression.at).toMatchObject({ file: 'src/form.tsx', line: 9 })
  })

  test('when all are, none is reported', () => {
    const run = runOf([asked, held], { disables: { 'src/form.tsx': [directive(9, ['require-purpose'])], 'src/model.ts': [directive(19, ['require-purpose'])] } })
    expect(run.said).toEqual([])
    expect(run.kept).toHaveLength(2)
  })
})

test('a comment comes before the baseline, and takes a leak out of it', () => {
  const { findings } = runOf([leak])
  const baseline = findings.map(one => one.fingerprint)
  expect(runOf([leak], { baseline }).kept).toEqual(['src/track.ts:30 no-identifying-id baseline: undefined'])
  expect(runOf([leak], { baseline, disables: { 'src/track.ts': [directive(29, ['no-identifying-id'])] } }).kept).toEqual(['src/track.ts:30 no-identifying-id comment: why'])
})

describe('leaks of the baseline that are none any more', () => {
  const known = (file: string, code = 'no-identifying-id'): string => `${code}|${file}#signUp.distinctId|user.contact.email`
  const gone = (options: Options, data = [leak]) => {
    const run = runOf(data, options)
    return { gone: run.leaks.gone, fresh: run.leaks.fresh, said: run.findings.filter(one => one.at.file === 'purposely.baseline.json').map(one => `${one.at.line} ${one.severity} ${one.message}`) }
  }

  test('are told, with the place to which one seems to have moved', () => {
    expect(gone({ baseline: [known('src/track.ts'), known('src/a.ts')] })).toEqual({
      gone: [known('src/a.ts')], fresh: [], said: ['2 warn The baseline knows no-identifying-id at src/a.ts#signUp.distinctId (email), which is gone. Delete the line.'] })
    expect(gone({ baseline: [known('src/old/track.ts')] })).toEqual({
      gone: [known('src/old/track.ts')], fresh: [known('src/track.ts')], said: ['2 warn The baseline knows no-identifying-id at src/old/track.ts#signUp.distinctId (email), '
        + 'which is gone (did it move to src/track.ts?). Mend it there, or take it over: npx purposely check --update-baseline'] })
  })

  test('also what a comment disables by now, and what no baseline could hold', () => {
    expect(gone({ baseline: [known('src/track.ts')], disables: { 'src/track.ts': [directive(29, ['no-identifying-id'])] } }).said[0]).toMatch(/which a comment disables there\. Delete the line\.$/)
    expect(gone({ baseline: [known('src/track.ts', 'require-purpose')] }).said[0]).toMatch(/, and require-purpose is no code that it could hold\. Delete the line\.$/)
  })

  test('not of a code that is off, nor in a narrowed run', () => {
    expect(gone({ baseline: [known('src/a.ts')], off: ['no-identifying-id'] })).toMatchObject({ gone: [], said: [] })
    expect(gone({ baseline: [known('src/a.ts')], narrowed: true })).toMatchObject({ gone: [], said: [] })
  })
})

describe('what keeps nothing back', () => {
  const stale = (directives: Directive[], options: Options = {}) => runOf([leak, asked], { disables: { 'src/track.ts': directives }, ...options }).findings
    .filter(one => one.at.file === 'src/track.ts' && one.code !== 'no-identifying-id').map(one => `${one.at.line}:${one.at.column} ${one.code} ${one.message}`)

  test('a whole comment, a name in a list, a name that is none', () => {
    expect(stale([directive(9, ['no-whole-record'])])).toEqual(['9:3 no-stale-declaration The comment disables purposely/no-whole-record, which reports nothing there. Delete it.'])
    expect(stale([directive(29, ['no-identifying-id', 'no-whole-record', 'require-purpose'])])).toEqual([
      '29:70 no-stale-declaration The comment disables purposely/no-whole-record and purposely/require-purpose, which report nothing there. Take them out of the list.'])
    expect(stale([directive(29, ['no-identifing-id'])])).toEqual([
      '29:3 no-stale-declaration The comment disables purposely/no-identifing-id, and there is no such rule (did you mean purposely/no-identifying-id?). Delete it.'])
  })

  test('what ends a stretch that nothing began, or that is stale itself', () => {
    const stretch = (line: number, kind: 'disable' | 'enable', ...rules: string[]): Directive => directive(line, rules, { kind })
    const enabling = 'The comment enables purposely/no-identifying-id again, which nothing above disables. Delete it.'
    expect(stale([stretch(40, 'enable', 'no-identifying-id')])).toEqual([`40:3 no-stale-declaration ${enabling}`])
    expect(stale([stretch(35, 'disable', 'no-identifying-id'), stretch(40, 'enable', 'no-identifying-id')]).map(one => one.split(' ')[0])).toEqual(['35:3', '40:3'])
    expect(stale([stretch(25, 'disable', 'no-identifying-id'), stretch(40, 'enable', 'no-identifying-id')])).toEqual([])
    expect(stale([stretch(25, 'disable'), stretch(40, 'enable', 'no-identifying-id')])).toEqual([])
  })

  test('of other rules, of none by name, of a code that is off, and in a narrowed run nothing is said', () => {
    expect(stale([{ ...directive(9, []), rules: [{ name: 'no-console', at: at(9, 30) }] }, directive(50, [])])).toEqual([])
    expect(stale([directive(9, ['no-whole-record'])], { off: ['no-whole-record'] })).toEqual([])
    expect(stale([directive(9, ['no-whole-record'])], { narrowed: true })).toEqual([])
  })

  test('without a reason it is stale first; what is used is asked for its reason', () => {
    expect(stale([directive(9, ['no-whole-record'], { reason: '' })]).map(one => one.split(' ')[1])).toEqual(['no-stale-declaration'])
    expect(stale([directive(29, ['no-identifying-id'], { reason: '' })])).toEqual([
      '29:3 require-disable-reason The comment disables purposely/no-identifying-id without saying why. Write the reason behind it: -- the reason'])
    expect(stale([directive(29, [], { kind: 'disable', reason: '' }), directive(31, ['no-identifying-id'], { kind: 'enable', reason: '' })])).toEqual([])
  })
})
