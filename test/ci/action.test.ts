import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { copy, folder, lay, read, repository, type Ran } from '../cli/project.js'
import { pageAt } from '../docs/pages.js'
import { commandsIn } from '../report/readers.js'
import { actionMistakes, workflowMistakes } from './github.js'
import { installed, mistakesIn } from './scripts.js'

interface Step { name: string; id?: string; shell: string; run: string; env: Record<string, string>; if?: string }
interface Action {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string; value: string }>
  runs: { using: string; steps: Step[] }
}

const text = read(repository, 'action.yml')
const action = parse(text) as Action

const inputIn = (expression: string): string | undefined => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1]

describe('action.yml', () => {
  test('is an action as GitHub\'s own editor reads it', () => {
    expect(actionMistakes('action.yml', text)).toEqual([])
    expect(actionMistakes('action.yml', text.replace('using: composite', 'using: composit'))).not.toEqual([])
  })

  test('every input is described and used, and every one that is used is there', () => {
    const used = action.runs.steps.flatMap(step => Object.values(step.env).flatMap(value => inputIn(value) ?? []))
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
    for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs })) expect(description, name).toMatch(/^[A-Z`\d].*\.$|^recommended/)
    expect(text.match(/inputs\.[\w-]+/g)?.map(one => one.slice('inputs.'.length)).filter(name => action.inputs[name] === undefined)).toEqual([])
  })

  test('no step reads an input as code, uses somebody else\'s action, or names a variable it was not given', () => {
    for (const { run, shell, env, ...rest } of action.runs.steps) {
      expect(shell).toBe('bash')
      expect(run).not.toContain('${{')
      expect(rest).not.toHaveProperty('uses')
      const given = [...Object.keys(env), 'RUNNER_TEMP', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_SHA']
      expect(run.match(/\$\{?[A-Z_]+/g)?.map(name => name.replace(/^\$\{?/, '')).filter(name => !given.includes(name) && !/^[A-Z_]+=/m.test(name))).toEqual([])
    }
  })

  test('every output is written by the step it names', () => {
    for (const [name, { value }] of Object.entries(action.outputs)) {
      const [, id, output] = /^\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(value) ?? []
      expect(output).toBe(name)
      expect(action.runs.steps.find(step => step.id === id)?.run).toContain(`${name}=`)
    }
  })

  test('only options and formats that exist', () => {
    expect(action.runs.steps.flatMap(step => mistakesIn(step.run))).toEqual([])
    expect(mistakesIn('purposely check --fromat x --report srif=y')).toEqual(['check has no option --fromat', 'there is no format srif'])
  })

  test('runs this release where none is installed', () => {
    expect(action.inputs.version?.default).toBe((JSON.parse(read(repository, 'package.json')) as { version: string }).version)
  })
})

interface Job extends Ran { outputs: Record<string, string>; summary: string }

/** Runs the steps as a runner does: each a script of bash, in the workspace, with files for outputs and the summary. */
async function run(workspace: string, inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<Job> {
  const temp = folder({ output: '', summary: '# Before\n' })
  const own = { RUNNER_TEMP: temp, GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary'), GITHUB_SERVER_URL: 'https://code.example', GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: 'abc' }
  let ran: Ran = { code: 0, out: '', err: '' }
  for (const [index, step] of action.runs.steps.entries()) {
    lay(temp, { [`${index}.sh`]: step.run })
    const given = Object.fromEntries(Object.entries(step.env).map(([name, value]) => {
      const input = inputIn(value) ?? ''
      return [name, inputs[input] ?? action.inputs[input]?.default ?? '']
    }))
    ran = await new Promise(resolve => {
      execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(temp, `${index}.sh`)], { cwd: workspace, env: { ...process.env, ...own, ...given, ...env } },
        (error, out, err) => { resolve({ code: error === null ? 0 : error.code ?? -1, out, err }) })
    })
  }
  const outputs = Object.fromEntries(read(temp, 'output').split('\n').filter(line => line !== '').map(line => line.split('=') as [string, string]))
  return { ...ran, outputs, summary: read(temp, 'summary') }
}

describe('its steps', () => {
  test.concurrent('annotate the change, write the summary, and fail on errors', async () => {
    const { code, out, err, outputs, summary } = await run(installed(copy()))
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(commandsIn(out).map(one => one.name)).toEqual([...Array<string>(10).fill('error'), ...Array<string>(4).fill('warning')])
    expect(outputs).toEqual({ 'exit-code': '1', errors: '10', warnings: '4' })
    expect(summary).toMatch(/^# Before\n## Purposely: 10 errors, 4 warnings\n/)
    expect(summary).toContain('](https://code.example/acme/shop/blob/abc/src/app/checkout/page.tsx#L51)')
  })

  test.concurrent('take each input, and read none of them as a command', async () => {
    const root = folder()
    const shop = join(installed(root), 'apps/my $(touch pwned) shop')
    mkdirSync(join(root, '.git'))
    lay(shop, { 'src/join-form.tsx': 'export const JoinForm = () => <form><input name="phone" type="tel" required /></form>\n',
      'purposely.yml': 'version: 1\npurposes:\n  calls: { description: Call people back., where: [Join], data: { phone_number? }, basis: consent, retention: P1Y }\n' })
    const inputs = { root: 'apps/my $(touch pwned) shop', 'max-warnings': '0', preset: 'recommended', sarif: 'out/$(touch pwned).sarif', summary: 'false' }
    const { code, err, outputs, summary, out } = await run(root, inputs)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(outputs).toEqual({ 'exit-code': '1', errors: '0', warnings: '1' })
    expect(summary).toBe('# Before\n')
    expect(commandsIn(out)[0]?.properties.file).toBe('apps/my $(touch pwned) shop/src/join-form.tsx')
    const [sarif] = (JSON.parse(read(root, inputs.sarif)) as { runs: { results: unknown[]; automationDetails: { id: string } }[] }).runs
    expect(sarif).toMatchObject({ automationDetails: { id: 'purposely/apps/my $(touch pwned) shop/' }, results: [{ ruleId: 'no-needless-required' }] })
    expect([root, shop].filter(path => existsSync(join(path, 'pwned')))).toEqual([])
  })

  test.concurrent('a run that cannot be made fails with 2, and says why where people look', async () => {
    const root = installed(folder({ 'src/a.ts': 'export const a = 1\n', 'purposely.yml': 'version: 1\npurposes: [a: {\n' }))
    const { code, outputs, summary } = await run(root)
    expect(code).toBe(2)
    expect(outputs).toEqual({ 'exit-code': '2', errors: '1', warnings: '0' })
    expect(summary).toContain('**No verdict.** purposely.yml cannot be read')
    const wrong = await run(root, { preset: 'strct' })
    expect(wrong).toMatchObject({ code: 2, outputs: { 'exit-code': '2' }, summary: '# Before\n', err: expect.stringContaining('Did you mean strict?') })
  })

  test.concurrent('fetch the pinned release where none is installed', async () => {
    const bin = folder({ npx: '#!/bin/sh\nprintf "%s\\n" "$@" > "$RUNNER_TEMP/npx"\ncp "$RUNNER_TEMP/npx" "$KEPT"\n' })
    chmodSync(join(bin, 'npx'), 0o755)
    const kept = join(bin, 'kept')
    const { code, outputs } = await run(folder(), {}, { PATH: `${bin}:${process.env.PATH}`, KEPT: kept })
    expect({ code, outputs }).toEqual({ code: 0, outputs: { 'exit-code': '0' } })
    expect(read(bin, 'kept')).toMatch(new RegExp(`^--yes\n--package=eslint-plugin-purposely@${action.inputs.version?.default}\n--\npurposely\ncheck\n--root\n\\.\n`))
  })
})

describe('the guide', () => {
  const page = pageAt('docs/guides/ci.md')
  const workflows = page.blocks.filter(block => block.language === 'yaml' && block.said.file?.startsWith('.github/'))

  test('shows workflows that GitHub\'s own editor takes', () => {
    expect(workflows.length).toBeGreaterThan(1)
    for (const { text: content, line, said } of workflows) {
      expect(workflowMistakes(said.file as string, content), `line ${line}`).toEqual([])
    }
  })

  test('gives the action inputs it has, at the release there is', () => {
    const version = action.inputs.version?.default
    const steps = workflows.flatMap(({ text: content }) => Object.values((parse(content) as { jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }> }).jobs)
      .flatMap(job => job.steps)).filter(step => step.uses?.startsWith('purposely/') === true)
    expect(steps.length).toBeGreaterThan(1)
    for (const { uses, with: given = {} } of steps) {
      expect(uses).toBe(`purposely/eslint-plugin-purposely@v${version}`)
      expect(Object.keys(given).filter(name => action.inputs[name] === undefined)).toEqual([])
    }
  })

  test('says of every input and output what it is for', () => {
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) expect(page.text, name).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'))
  })
})
