import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { repository } from './modules.js'

const execute = promisify(execFile)

/** Runs a script of this repository; whatever its exit code, what it said is returned. */
async function run(args: readonly string[], cwd = repository, env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  try {
    const { stdout, stderr } = await execute(process.execPath, [...args], { cwd, maxBuffer: 20_000_000, env: { ...process.env, NO_COLOR: '1', ...env } })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code: number; stdout?: string; stderr?: string }
    return { code, output: stdout + stderr }
  }
}

const eslint = join(repository, 'node_modules/eslint/bin/eslint.js')
const eslint8 = join(repository, 'node_modules/eslint8/bin/eslint.js')

test('the repository is without lint', async () => {
  expect(await run([eslint, '.', '--max-warnings', '0'])).toEqual({ code: 0, output: '' })
})

test('the one list of rules is what ESLint reads, old or new, with our own rules in it', async () => {
  for (const [bin, flat] of [[eslint, 'true'], [eslint8, 'false']] as const) {
    const { output } = await run([bin, '--print-config', 'src/engine.ts'], repository, { ESLINT_USE_FLAT_CONFIG: flat })
    const { rules } = JSON.parse(output) as { rules: Record<string, [number | string, ...unknown[]]> }
    const levels = ['purposely/require-purpose', 'prefer-const', 'no-undef'].map(name => rules[name]?.[0])
    expect(levels.map(level => ({ error: 2, warn: 1, off: 0 })[level ?? ''] ?? level)).toEqual([2, 2, 0])
  }
}, 60_000)

test('the tests keep to the types, too', async () => {
  expect(await run([join(repository, 'node_modules/typescript/bin/tsc'), '-p', 'test'])).toEqual({ code: 0, output: '' })
})

test('lint can fail', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'purposely-lint-'))
  try {
    for (const file of ['package.json', '.eslintrc.cjs', 'eslint.config.js', 'dist']) cpSync(join(repository, file), join(copy, file), { recursive: true })
    symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'), 'junction')
    writeFileSync(join(copy, 'bad.ts'), `import posthog from 'posthog-js'\nexport const send = (user: { email: string }, other: unknown) => { if (user == other) posthog.identify(user.email) }\n`)
    const { code, output } = await run([eslint, '.'], copy)
    expect(output).toMatch(/eqeqeq/)
    expect(output).toMatch(/purposely\/no-identifying-id/)
    expect(code).toBe(1)
  } finally {
    rmSync(copy, { recursive: true })
  }
})

test('the project keeps to its own manifest: it collects nothing', async () => {
  const { code, output } = await run([join(repository, 'dist/bundle/bin.js'), 'check', '--preset', 'strict', '--max-warnings', '0', '--format', 'json'])
  const { findings, stats } = JSON.parse(output) as { findings: unknown[]; stats: { files: number } }
  expect(findings).toEqual([])
  expect(stats.files).toBeGreaterThan(100)
  expect(code).toBe(0)
})
