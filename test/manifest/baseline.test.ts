import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseBaseline, writeBaseline } from '../../src/manifest/baseline.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

const leak = (name: string, code = 'no-identifying-id'): string => `${code}|src/${name}.ts#signedIn.${name}|user.contact.email`
const textOf = (...names: string[]): string => writeBaseline(names.map(name => [leak(name), '']))

test('one leak a line, sorted, every line of a leak alike; reasons stay', () => {
  const text = writeBaseline([[leak('b'), ''], [leak('a'), 'until the "import" is gone'], [leak('a', 'no-whole-record'), ''], [leak('b'), '']])
  expect(text).toBe([
    '{', '  "no-identifying-id|src/a.ts#signedIn.a|user.contact.email": "until the \\"import\\" is gone",', '  "no-identifying-id|src/b.ts#signedIn.b|user.contact.email": "",',
    '  "no-whole-record|src/a.ts#signedIn.a|user.contact.email": "",', '  "version": 1', '}', ''].join('\n'))
  const { leaks, problem } = parseBaseline(text)
  expect(problem).toBeUndefined()
  expect([...leaks].map(([fingerprint, { reason, at }]) => [fingerprint.slice(0, 24), reason, at.line])).toEqual([
    ['no-identifying-id|src/a.t', 'until the "import" is gone', 2], ['no-identifying-id|src/b.t', '', 3], ['no-whole-record|src/a.ts#', '', 4]].map(([one, ...rest]) => [String(one).slice(0, 24), ...rest]))
  const drop = leaks.get(leak('b'))?.drop
  expect(text.slice(drop?.start, drop?.end)).toBe('  "no-identifying-id|src/b.ts#signedIn.b|user.contact.email": "",\n')
})

test('the first layout is read, one leak a line or all on one', () => {
  for (const text of [JSON.stringify({ version: 1, leaks: [leak('a'), leak('b')] }, null, 2), JSON.stringify({ version: 1, leaks: [leak('a'), leak('b')] })]) {
    const { leaks, problem } = parseBaseline(text)
    expect(problem).toBeUndefined()
    expect([...leaks.keys()]).toEqual([leak('a'), leak('b')])
    expect([...leaks.values()].map(one => one.drop)).toEqual([undefined, undefined])
  }
  expect(parseBaseline('{ "version": 1, "leaks": [] }')).toMatchObject({ leaks: new Map() })
  expect(parseBaseline('{ "version": 1, "leaks": [] }').problem).toBeUndefined()
})

test.each([
  ['{', 1, /^is no JSON \(expected .*\): mend it, or take it back from git\.$/],
  ['', 1, /^is no JSON \(unexpected end/],
  [`{\n  "${leak('a')}": ""\n  "version": 1\n}`, 3, /^is no JSON \(expected ',' or '}'/],
  [`{\n  "${leak('a')}": "",\n  "${leak('a')}": "until spring",\n  "version": 1\n}`, 3, /^says "no-identifying-id\|.* twice: keep one of the two\.$/],
  [`{\n  "version": 1,\n  "leaks": [],\n  "leaks": []\n}`, 4, /^says "leaks" twice/],
  ['[]', 1, /^holds no map of leaks/],
  ['null', 1, /^holds no map of leaks/],
  ['{}', 1, /^says no version: write "version": 1 as its last line\.$/],
  ['{\n  "version": "1"\n}', 2, /^says "version": "1", and should say 1\.$/],
  ['{\n  "leaks": {},\n  "version": 2\n}', 3, /^was written by a newer Purposely \("version": 2\): update eslint-plugin-purposely\.$/],
  [`{\n  "${leak('a')}": "",\n  "note": "ours",\n  "version": 1\n}`, 3, /^knows no "note": a leak is written as "code\|file#place\|category"/],
  [`{\n  "${leak('a')}": true,\n  "version": 1\n}`, 2, /^holds true behind "no-identifying-id\|.*, and should hold a text: the reason, or ""\.$/],
  ['{\n  "version": 1,\n  "leaks": "none"\n}', 3, /^holds "none" as "leaks"/],
  [`{\n  "version": 1,\n  "leaks": [\n    "${leak('a')}",\n    "all of them"\n  ]\n}`, 5, /^holds "all of them" among its leaks/],
  ['{\n  "version": 1,\n  "leaks": [1]\n}', 3, /^holds 1 among its leaks/],
  ['{\n  "version": 1,\n  "more": 1,\n  "leaks": []\n}', 3, /^knows no "more": there are "version" and "leaks"\.$/],
  [`{\n<<<<<<< HEAD\n  "${leak('a')}": "",\n=======\n  "${leak('b')}": "",\n>>>>>>> other\n  "version": 1\n}`, 2, /^holds the marks of a merge conflict: take the lines of both sides/],
])('bad: %j', (text, line, message) => {
  expect(parseBaseline(text).problem).toEqual({ line, message: expect.stringMatching(message) as string })
})

test('of a broken one what can be made out still counts', () => {
  const text = `{\n<<<<<<< HEAD\n  "${leak('a')}": "",\n=======\n  "${leak('b')}": "",\n>>>>>>> other\n  "version": 1\n}`
  expect([...parseBaseline(text).leaks.keys()]).toEqual([leak('a'), leak('b')])
})

/** What git makes of two texts that come of one, without a repository; undefined where they conflict. */
function merged(base: string, ours: string, theirs: string, ...options: string[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'purposely-merge-'))
  made.push(folder)
  for (const [name, text] of Object.entries({ base, ours, theirs })) writeFileSync(join(folder, name), text)
  const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...options, 'ours', 'base', 'theirs'], { cwd: folder, encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

describe('in git', () => {
  const base = ['b', 'd', 'f']
  const between = ['a', 'c', 'e', 'g']

  test('two branches that add at any two places of the list merge, and none breaks the JSON', () => {
    for (const ours of between) {
      for (const theirs of between) {
        if (ours === theirs) continue
        const text = merged(textOf(...base), textOf(...base, ours), textOf(...base, theirs))
        expect(text, `${ours} and ${theirs}`).toBe(textOf(...base, ours, theirs))
        expect(parseBaseline(text ?? '').problem).toBeUndefined()
      }
    }
  })

  test('so do one that adds and one that takes out elsewhere', () => {
    expect(merged(textOf(...base), textOf(...base, 'g'), textOf('d', 'f'))).toBe(textOf('d', 'f', 'g'))
    expect(merged(textOf(...base), textOf('b', 'd'), textOf('a', ...base))).toBe(textOf('a', 'b', 'd'))
  })

  test('at the same place they conflict, which is said; with merge=union they do not', () => {
    const [ours, theirs] = [textOf(...base, 'c1'), textOf(...base, 'c2')]
    expect(merged(textOf(...base), ours, theirs)).toBeUndefined()
    const both = merged(textOf(...base), ours, theirs, '--union') ?? ''
    expect(both).toBe(textOf(...base, 'c1', 'c2'))
  })

  test('a real merge of two branches', () => {
    const folder = mkdtempSync(join(tmpdir(), 'purposely-git-'))
    made.push(folder)
    const git = (...args: string[]): void => { execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, stdio: 'pipe' }) }
    const file = join(folder, 'purposely.baseline.json')
    const commit = (...names: string[]): void => { writeFileSync(file, textOf(...names)); git('add', '.'); git('commit', '-qm', names.join()) }
    git('init', '-q', '-b', 'main')
    // the last leak and the first one: where a comma too few would stand
    commit(...base)
    git('checkout', '-qb', 'other')
    commit('a', ...base)
    git('checkout', '-q', 'main')
    commit(...base, 'g')
    git('merge', '-q', '--no-edit', 'other')
    expect(readFileSync(file, 'utf8')).toBe(textOf('a', ...base, 'g'))
  })
})

test('a leak that git kept twice says the same as once', () => {
  const { leaks, problem } = parseBaseline(`{\n  "${leak('a')}": "",\n  "${leak('a')}": "",\n  "version": 1\n}`)
  expect([problem, [...leaks.keys()]]).toEqual([undefined, [leak('a')]])
})
