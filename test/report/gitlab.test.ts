import { expect, test } from 'vitest'
import gitlab from '../../src/report/gitlab.js'
import { at } from '../reconcile/make.js'
import { finding, run } from './make.js'

interface Issue { description: string; check_name: string; fingerprint: string; severity: string; location: { path: string; lines: { begin: number } } }
const issues = (result: ReturnType<typeof run>, options = {}): Issue[] => JSON.parse(gitlab(result, options).output) as Issue[]

test('an issue is what GitLab reads, and nothing else', () => {
  const problems = [{ file: 'src/a.ts', message: 'A bracket is missing.', line: 4, column: 2 }]
  const manifestProblems = [{ severity: 'error' as const, message: 'No key "wher".', file: 'purposely.yml', at: at(3) }]
  const all = issues(run({ manifest: 'purposes: {}', more: [finding(), finding({ severity: 'warn', line: 12, code: 'no-needless-required' })], problems, manifestProblems }))
  expect(all.map(({ check_name, severity, location }) => `${severity} ${check_name} ${location.path}:${location.lines.begin}`)).toEqual([
    'major valid-manifest purposely.yml:3', 'info not-understood src/a.ts:4', 'major require-purpose src/form.tsx:10', 'minor no-needless-required src/form.tsx:12',
  ])
  for (const issue of all) {
    expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location'])
    expect(issue.fingerprint).toMatch(/^[0-9a-f]{32}$/)
  }
  expect(all[2]?.description).toBe('Form asks for a phone number ("phone"); no purpose lists it here. Remove it.')
})

test('fingerprints outlive edits above and differ wherever what is spoken of does', () => {
  const print = (part: object, options = {}): string | undefined => issues(run({ more: [finding(part)] }), options)[0]?.fingerprint
  expect(print({ line: 90, message: 'Said in other words.' })).toBe(print({}))
  const others = [print({}), print({ code: 'no-restricted-data' }), print({ file: 'src/other.tsx' }), print({}, { base: 'apps/shop/' })]
  expect(new Set(others).size).toBe(others.length)
})

test('what speaks of the same is numbered, so that GitLab collapses none of it', () => {
  const three = issues(run({ more: [finding({ line: 30 }), finding({ line: 10 }), finding({ line: 20 })] }))
  expect(new Set(three.map(issue => issue.fingerprint)).size).toBe(3)
  expect(three[0]?.fingerprint).toBe(issues(run({ more: [finding()] }))[0]?.fingerprint)
  expect(issues(run({ more: [finding({ line: 20 }), finding({ line: 30 }), finding({ line: 10 })] }))).toEqual(three)
})

test('paths are those of the repository', () => {
  expect(issues(run({ more: [finding()] }), { base: 'apps/shop/' })[0]?.location.path).toBe('apps/shop/src/form.tsx')
})

test('nothing found is an empty list; exit codes are those of every format', () => {
  expect(gitlab(run({}), {})).toEqual({ output: '[]\n', exitCode: 0 })
  expect(gitlab(run({ more: [finding()] }), {}).exitCode).toBe(1)
  expect(gitlab(run({ coverage: { files: 0, parsed: 0, forms: 0, models: 0, sinks: 0 } }), {})).toEqual({ output: '[]\n', exitCode: 2 })
})
