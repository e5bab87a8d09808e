import { execFile, execFileSync } from 'node:child_process'
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

/** What an expression names, which is all that expressions here do: `inputs.root`. */
const nameIn = (expression: string): string => /^\$\{\{ ([\w.-]+) \}\}$/.exec(expression)?.[1] ?? ''
const inputIn = (expression: string): string | undefined => /^inputs\.([\w-]+)$/.exec(nameIn(expression))?.[1]

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
      const own = [...run.matchAll(/(?:^|\s)(?:export )?([A-Z_]+)=/g)].map(match => match[1])
      const given = [...Object.keys(env), ...own, 'RUNNER_TEMP', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_SHA']
      expect([...run.matchAll(/\$\{?([A-Z_]+)/g)].map(match => match[1]).filter(name => !given.includes(name))).toEqual([])
    }
  })

  test('the token reaches the step that writes the comment, and no other', () => {
    expect(action.runs.steps.filter(step => Object.values(step.env).some(value => /token/.test(value))).map(step => step.name)).toEqual(['Comment it'])
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
    expect(mistakesIn('purposely check --fromat x \\\n  --report srif=y\narguments+=(--since "$X" --sinc y)\nbash "$R/purposely" diff a --format sarif\ngit fetch --quiet')).toEqual([
      'check has no option --fromat', 'check has no format srif', 'check has no option --sinc', 'diff has no format sarif'])
  })

  test('runs this release where none is installed', () => {
    expect(action.inputs.version?.default).toBe((JSON.parse(read(repository, 'package.json')) as { version: string }).version)
  })
})

interface Job extends Ran { outputs: Record<string, string>; summary: string }

interface Given { inputs?: Record<string, string>; env?: Record<string, string | undefined>; github?: Record<string, string> }

/** Runs the steps as a runner does: each a script of bash, in the workspace, with files for outputs and the summary; a step that fails is the last. */
async function run(workspace: string, { inputs = {}, env = {}, github = {} }: Given = {}): Promise<Job> {
  const temp = folder({ output: '', summary: '# Before\n' })
  const own = {
    RUNNER_TEMP: temp, GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary'), GITHUB_SERVER_URL: 'https://code.example', GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: github['github.sha'] ?? 'abc',
  }
  const outputs = (): Record<string, string> => Object.fromEntries(read(temp, 'output').split('\n').filter(line => line !== '').map(line => line.split('=') as [string, string]))
  const valueOf = (expression: string): string => {
    const name = nameIn(expression)
    const input = inputIn(expression)
    if (input !== undefined) {
      const given = inputs[input] ?? action.inputs[input]?.default ?? ''
      return nameIn(given) === '' ? given : valueOf(given)
    }
    return name.startsWith('steps.check.outputs.') ? outputs()[name.slice('steps.check.outputs.'.length)] ?? '' : github[name] ?? ''
  }
  const all: Ran = { code: 0, out: '', err: '' }
  for (const [index, step] of action.runs.steps.entries()) {
    lay(temp, { [`${index}.sh`]: step.run })
    const given = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, valueOf(value)]))
    const ran = await new Promise<Ran>(resolve => {
      execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(temp, `${index}.sh`)], { cwd: workspace, env: { ...process.env, ...own, ...given, ...env } },
        (error, out, err) => { resolve({ code: error === null ? 0 : error.code ?? -1, out, err }) })
    })
    all.out += ran.out
    all.err += ran.err
    all.code = ran.code
    if (ran.code !== 0) break
  }
  const { reports, ...told } = outputs()
  expect(reports ?? temp).toContain(temp)
  return { ...all, outputs: told, summary: read(temp, 'summary') }
}

// each run starts several processes, and machines are shared
const patient = { timeout: 180_000 }

describe('its steps', patient, () => {
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
    const { code, err, outputs, summary, out } = await run(root, { inputs })
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
    const wrong = await run(root, { inputs: { preset: 'strct' } })
    expect(wrong).toMatchObject({ code: 2, outputs: { 'exit-code': '2' }, summary: '# Before\n', err: expect.stringContaining('Did you mean strict?') })
  })

  test.concurrent('fetch the pinned release where none is installed', async () => {
    const bin = folder({ npx: '#!/bin/sh\nprintf "%s\\n" "$@" > "$RUNNER_TEMP/npx"\ncp "$RUNNER_TEMP/npx" "$KEPT"\n' })
    chmodSync(join(bin, 'npx'), 0o755)
    const kept = join(bin, 'kept')
    const { code, outputs } = await run(folder(), { env: { PATH: `${bin}:${process.env.PATH}`, KEPT: kept } })
    expect({ code, outputs }).toEqual({ code: 0, outputs: { 'exit-code': '0' } })
    expect(read(bin, 'kept')).toMatch(new RegExp(`^--yes\n--package=eslint-plugin-purposely@${action.inputs.version?.default}\n--\npurposely\ncheck\n--root\n\\.\n`))
  })
})

describe('what a pull request changes', patient, () => {
  const form = (field: string): string => `export const JoinForm = () => <form>${field}</form>\n`
  const [asked, more] = [form('<input name="email" type="email" />'), form('<input name="email" type="email" /><input name="phone" type="tel" />')]
  const git = (cwd: string, ...args: string[]): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

  /** A pull request as a runner has it: the newest commit alone, which merges the change into what its branch has become by now. */
  function pullRequest(change: Record<string, string>): { workspace: string; github: Record<string, string> } {
    const origin = folder({ 'src/join-form.tsx': asked })
    git(origin, 'init', '--quiet', '--initial-branch=main')
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    git(origin, 'add', '.')
    git(origin, 'commit', '--quiet', '-m', 'first')
    const base = git(origin, 'rev-parse', 'HEAD')
    git(origin, 'checkout', '--quiet', '-b', 'change')
    lay(origin, change)
    git(origin, 'add', '.')
    git(origin, 'commit', '--quiet', '-m', 'change')
    git(origin, 'checkout', '--quiet', 'main')
    // others' work since the pull request was opened is none of its own
    lay(origin, { 'src/other-form.tsx': 'export const OtherForm = () => <form><input name="birthday" autoComplete="bday" /></form>\n' })
    git(origin, 'add', '.')
    git(origin, 'commit', '--quiet', '-m', 'others')
    git(origin, 'merge', '--quiet', '--no-ff', '-m', 'merged', 'change')
    const workspace = join(folder(), 'shop')
    git(folder(), 'clone', '--quiet', '--depth=1', `file://${origin}`, workspace)
    return { workspace: installed(workspace), github: { 'github.sha': git(workspace, 'rev-parse', 'HEAD'), 'github.event.pull_request.number': '7', 'github.event.pull_request.base.sha': base, 'github.token': 'secret' } }
  }

  /** A `gh` that writes down how it is called, and answers as told. */
  function gh(answer: string): { path: string; calls(): string[]; body(): string } {
    const bin = folder({ gh: `#!/bin/sh
here="$(dirname "$0")"
printf '%s\\n' "$GH_TOKEN $MARK $*" >> "$here/calls"
for one in "$@"; do case "$one" in body=@*) cp "\${one#body=@}" "$here/body";; esac; done
${answer}
` })
    chmodSync(join(bin, 'gh'), 0o755)
    return { path: `${bin}:${process.env.PATH}`, calls: () => existsSync(join(bin, 'calls')) ? read(bin, 'calls').trim().split('\n') : [], body: () => read(bin, 'body') }
  }

  test.concurrent('stands in the summary, without a permission, and nothing of others in it', async () => {
    const host = gh('exit 1')
    const { workspace, github } = pullRequest({ 'src/join-form.tsx': more })
    const { code, summary, err } = await run(workspace, { github, env: { PATH: host.path } })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(summary).toMatch(/^# Before\n## Purposely: [^]*\n\n## Personal data: 1 begins\n/)
    expect(summary).toContain('phone number')
    expect(summary).not.toContain('birth')
    expect(host.calls()).toEqual([])
  })

  test.concurrent('is commented on request, and the comment is written anew with each push', async () => {
    const { workspace, github } = pullRequest({ 'src/join-form.tsx': more })
    const [first, next] = [gh(''), gh('case "$*" in *--paginate*) printf "12\\n34\\n";; esac')]
    const inputs = { comment: 'true', summary: 'false' }
    await run(workspace, { github, inputs, env: { PATH: first.path } })
    expect(first.calls()).toEqual([
      expect.stringMatching(/^secret <!-- purposely \. --> api --paginate repos\/acme\/shop\/issues\/7\/comments --jq /),
      expect.stringMatching(/^secret .* api --silent --method POST repos\/acme\/shop\/issues\/7\/comments -F body=@/),
    ])
    expect(first.body()).toMatch(/^<!-- purposely \. -->\n## Personal data: 1 begins\n/)
    await run(workspace, { github, inputs, env: { PATH: next.path } })
    expect(next.calls()[1]).toMatch(/ --method PATCH repos\/acme\/shop\/issues\/comments\/12 -F body=@/)
  })

  test.concurrent('is no comment where nothing changes, and a comment that may not be written fails nothing', async () => {
    const [silent, refused] = [gh(''), gh('echo "HTTP 403: Resource not accessible by integration" >&2; exit 1')]
    const same = pullRequest({ 'README.md': '# Shop\n' })
    const nothing = await run(same.workspace, { github: same.github, inputs: { comment: 'true' }, env: { PATH: silent.path } })
    expect(nothing).toMatchObject({ code: 0, summary: expect.stringContaining('## Personal data: nothing changes') })
    expect(silent.calls()).toHaveLength(1)
    const { workspace, github } = pullRequest({ 'src/join-form.tsx': more })
    const forbidden = await run(workspace, { github, inputs: { comment: 'true' }, env: { PATH: refused.path } })
    expect(forbidden.code).toBe(0)
    expect(commandsIn(forbidden.out).map(one => one.name)).toContain('warning')
  })

  test.concurrent('a repository without the history it needs is told so, and the verdict stands', async () => {
    const { workspace, github } = pullRequest({ 'src/join-form.tsx': more })
    git(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere')
    const { code, out, summary } = await run(workspace, { github })
    expect(code).toBe(0)
    expect(commandsIn(out).map(one => [one.name, one.data])).toContainEqual(['warning', 'What this pull request changes could not be told; the line above says why.'])
    expect(summary).not.toContain('Personal data:')
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
