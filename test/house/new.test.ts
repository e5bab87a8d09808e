import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesIn, repository } from './modules.js'

const units = { form: 'hedge-forms', model: 'hedge-schema', sink: 'hedge-metrics', rule: 'no-hedges' } as const
let copy: string

const make = (...args: string[]) => spawnSync(process.execPath, [join(copy, 'src/dev/new.mjs'), ...args], { cwd: copy, encoding: 'utf8' })
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', CI: 'true' } })
const read = (file: string): string => readFileSync(join(copy, file), 'utf8')

/** Every file that makes up the source, with its text. */
const state = (): Record<string, string> => Object.fromEntries(['src', 'rules', 'docs', 'test'].flatMap(folder => filesIn(folder, /\.(ts|tsx|md|mjs)$/, copy)).map(file => [file, read(file)]))

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'purposely-new-'))
  for (const file of ['package.json', 'tsconfig.json', '.gitignore', 'vitest.config.ts', 'README.md', 'CHANGELOG.md', 'src', 'rules', 'docs', 'test']) {
    if (existsSync(join(repository, file))) cpSync(join(repository, file), join(copy, file), { recursive: true })
  }
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'), 'junction')
})

afterAll(() => { rmSync(copy, { recursive: true, force: true }) })

describe('what npm run new makes', () => {
  test.each(Object.entries(units))('%s: files it names, and what to do next', (kind, name) => {
    const before = state()
    const { status, stdout, stderr } = make(kind, name)
    expect([status, stderr]).toEqual([0, ''])
    const after = state()
    const added = Object.keys(after).filter(file => !(file in before))
    expect(added.length).toBeGreaterThan(2)
    for (const file of added) expect(stdout).toContain(`  ${file}\n`)
    expect(stdout).toMatch(/Now make them true:\n( {2}- .+\n)+\nThen: npm test/)
    expect(added.filter(file => /__\w+__/.test(file + read(file)))).toEqual([])
    const changed = Object.keys(before).filter(file => before[file] !== after[file])
    expect(changed).toEqual(kind === 'rule' ? ['src/reconcile/owners.ts'] : [])
  })

  test('compiles, and stands in the generated lists', () => {
    execFileSync(process.execPath, [join(copy, 'src/dev/generate.mjs')])
    const compiled = run(join(repository, 'node_modules/typescript/bin/tsc'), '-p', '.')
    expect(compiled.stdout).toBe('')
    expect(compiled.status).toBe(0)
    const bundled = run(join(copy, 'src/dev/bundle.mjs'))
    expect(bundled.stderr).toBe('')
    expect(bundled.status).toBe(0)
    const detectors = read('src/observe/detectors.generated.ts')
    expect(detectors).toContain(`from '../forms/hedge-forms.js'`)
    expect(detectors).toContain(`from '../models/hedge-schema.js'`)
    expect(detectors).toContain(`from '../sinks/hedge-metrics.js'`)
    expect(read('src/reconcile/codes.generated.ts')).toContain(`from './codes/no-hedges.js'`)
    expect(read('rules/rules.generated.ts')).toContain(`from './no-hedges.js'`)
  }, 120_000)

  test('passes the tests that hold all units, right away', () => {
    const vitest = join(repository, 'node_modules/vitest/vitest.mjs')
    const units = run(vitest, 'run', 'test/fixtures.test.ts', 'test/docs/rules.test.ts', 'test/house/folders.test.ts', 'test/plugin', '-t', 'hedge')
    const [, passed, failed] = /(\d+) passed, (\d+) failed\n$/.exec(units.stdout) ?? []
    expect(failed, units.stderr).toBe('0')
    // two fixtures, a folder and two house rules a detector; the page, the preset and the house rules of the code
    expect(Number(passed)).toBeGreaterThanOrEqual(3 * 5 + 8)
    const codes = run(vitest, 'run', 'test/reconcile')
    expect(codes.stdout.trimEnd().split('\n').at(-1), codes.stderr).toMatch(/^\d{2,} passed, 0 failed$/)
    expect(codes.stdout).toContain('no-hedges.test.ts')
    expect([units.status, codes.status]).toEqual([0, 0])
  }, 180_000)

  test('a template is held against what it says: a fixture that lies fails', () => {
    const file = 'test/sinks/hedge-metrics/sends.ts'
    const text = read(file)
    writeFileSync(join(copy, file), text.replace('contact.email', 'contact.phone_number'))
    const { stdout, stderr, status } = run(join(repository, 'node_modules/vitest/vitest.mjs'), 'run', 'test/fixtures.test.ts', '-t', 'hedge-metrics')
    writeFileSync(join(copy, file), text)
    expect(stdout + stderr).toMatch(/missing: sink email contact\.phone_number/)
    expect(status).toBe(1)
  }, 60_000)
})

describe('what npm run new refuses, in one sentence, writing nothing', () => {
  test.each([
    ['a name that is taken', ['sink', 'posthog'], /^src\/sinks\/posthog\.ts.* already: nothing was written\.$/],
    ['a rule that is taken', ['rule', 'require-purpose'], /exist already/],
    ['a path', ['form', '../forms'], /"\.\.\/forms" is no name for a form/],
    ['capitals', ['model', 'MyModel'], /"MyModel" is no name for a model/],
    ['an underscore', ['model', 'my_model'], /is no name/],
    ['a dash at the end', ['sink', 'my-'], /is no name/],
    ['nothing', ['sink', ''], /"" is no name/],
    ['a rule that does not say what it wants', ['rule', 'whole-record'], /^A rule begins with no-, require- or valid-: no-whole-record\?$/],
    ['an unknown kind', ['parser', 'elm'], /^Usage: npm run new form\|model\|rule\|sink NAME$/],
    ['no name', ['form'], /^Usage/],
    ['two names', ['form', 'a', 'b'], /^Usage/],
  ])('%s', (_, args, says) => {
    const before = state()
    const { status, stdout, stderr } = make(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd()).toMatch(says)
    expect(state()).toEqual(before)
  })
})
