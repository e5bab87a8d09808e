import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repository } from './modules.js'

let folder: string
let run = 0

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'purposely-reporter-'))
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction')
})

afterAll(() => { rmSync(folder, { recursive: true }) })

/** The last line that a run of these test files prints, and its exit code. */
function ending(files: Record<string, string>): { last: string | undefined; status: number | null } {
  const own = `run${++run}`
  writeFileSync(join(folder, `${own}.config.ts`),
    `import { lastLine } from ${JSON.stringify(join(repository, 'test/reporter.ts'))}\nexport default { test: { include: ['${own}-*.test.ts'], reporters: ['default', lastLine] } }\n`)
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, `${own}-${name}.test.ts`), `import { afterAll, beforeAll, describe, expect, test } from 'vitest'\n${text}\n`)
  }
  const { stdout, status } = spawnSync(process.execPath, [join(repository, 'node_modules/vitest/vitest.mjs'), 'run', '--config', `${own}.config.ts`], { cwd: folder, encoding: 'utf8' })
  return { last: stdout.split('\n').at(-2), status }
}

const good = 'test("a", () => { expect(1).toBe(1) }); test("b", () => {})'

test('what passes is counted, what is skipped is not', () => {
  expect(ending({ good, skipped: 'test.skip("c", () => {}); test.todo("d")' })).toEqual({ last: '2 passed, 0 failed', status: 0 })
})

test('a test that fails', () => {
  expect(ending({ good, bad: 'test("c", () => { expect(1).toBe(2) })' })).toEqual({ last: '2 passed, 1 failed', status: 1 })
})

test('a file that cannot be loaded, a hook that fails and an error outside of any test count as one each', () => {
  expect(ending({ good, broken: 'import "./nowhere.js"' })).toEqual({ last: '2 passed, 1 failed', status: 1 })
  expect(ending({ good, hook: 'describe("s", () => { beforeAll(() => { throw new Error("no") }); test("c", () => {}) })' })).toEqual({ last: '2 passed, 1 failed', status: 1 })
  expect(ending({ good, file: 'beforeAll(() => { throw new Error("no") }); test("c", () => {})' })).toEqual({ last: '2 passed, 1 failed', status: 1 })
  expect(ending({ good, late: 'test("c", async () => { void Promise.reject(new Error("late")); await new Promise(done => setTimeout(done, 50)) })' })).toEqual({ last: '3 passed, 1 failed', status: 1 })
})

test('a run without a test is no success', () => {
  expect(ending({})).toEqual({ last: '0 passed, 0 failed', status: 1 })
})
