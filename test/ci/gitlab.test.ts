import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { copy, folder, read, repository, type Ran } from '../cli/project.js'
import { pageAt } from '../docs/pages.js'
import { xmlOf } from '../report/readers.js'
import { installed, mistakesIn } from './scripts.js'

interface Job { stage: string; image: string; variables: Record<string, string>; script: string[]; rules: { if: string }[]; artifacts: { when: string; reports: Record<string, string> } }

const text = read(repository, 'templates/purposely.yml')
const [head = '', body = ''] = text.split(/^---$/m)
const { spec: { inputs } } = parse(head) as { spec: { inputs: Record<string, { description: string; default: string }> } }

/** The job as GitLab makes it: inputs are put into the text before it is read as YAML. */
function jobWith(given: Record<string, string> = {}): [name: string, job: Job] {
  const filled = body.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => given[name] ?? inputs[name]?.default ?? '')
  const [entry, ...others] = Object.entries(parse(filled) as Record<string, Job>)
  expect(others).toEqual([])
  return entry as [string, Job]
}

describe('templates/purposely.yml', () => {
  test('is a head with inputs and a body with one job, as components are', () => {
    const documents = parseAllDocuments(text)
    expect(documents).toHaveLength(2)
    for (const document of documents) expect('errors' in document ? document.errors : []).toEqual([])
    const [name, job] = jobWith({ 'job-name': 'privacy', stage: 'lint', image: 'node:24' })
    expect(name).toBe('privacy')
    expect(job).toMatchObject({ stage: 'lint', image: 'node:24' })
  })

  test('every input is described, has a default and is used, never in a script', () => {
    const used = [...body.matchAll(/inputs\.([\w-]+)/g)].map(match => match[1] ?? '')
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort())
    for (const [name, { description, default: preset }] of Object.entries(inputs)) {
      expect(description, name).toMatch(/\.$/)
      expect(typeof preset, name).toBe('string')
    }
    expect(parse(body) as Record<string, Job>).not.toHaveProperty('script')
    expect(Object.values(parse(body) as Record<string, Job>)[0]?.script.join('\n')).not.toContain('$[[')
  })

  test('only options and formats that exist, and the reports it hands over are those it writes', () => {
    const [, { script, artifacts }] = jobWith()
    expect(script.flatMap(mistakesIn)).toEqual([])
    expect(artifacts).toMatchObject({ when: 'always' })
    for (const [format, kind] of [['gitlab', 'codequality'], ['junit', 'junit']] as const) expect(script.join('\n')).toContain(`--report ${format}=${artifacts.reports[kind]}`)
  })

  test('runs this release where none is installed', () => {
    expect(inputs.version?.default).toBe((JSON.parse(read(repository, 'package.json')) as { version: string }).version)
  })
})

/** Runs the script as a runner does, in a plain shell. */
function run(project: string, given: Record<string, string> = {}, env: Record<string, string> = {}): Promise<Ran> {
  const [, { script, variables }] = jobWith(given)
  return new Promise(resolve => {
    execFile('sh', ['-e', '-c', script.join('\n')], { cwd: project, env: { ...process.env, CI: 'true', GITLAB_CI: 'true', ...variables, ...env } },
      (error, out, err) => { resolve({ code: error === null ? 0 : error.code ?? -1, out, err }) })
  })
}

describe('its script', { timeout: 180_000 }, () => {
  test.concurrent('shows the findings, writes both reports, and fails on errors', async () => {
    const root = installed(copy())
    const { code, out, err } = await run(root)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/10 errors, 4 warnings/)
    expect(JSON.parse(read(root, 'gl-code-quality-report.json'))).toHaveLength(14)
    expect(xmlOf(read(root, 'purposely-junit.xml')).attributes).toMatchObject({ failures: '10' })
  })

  test.concurrent('takes each input', async () => {
    const root = installed(folder({ 'apps/my shop/src/join-form.tsx': 'export const JoinForm = () => <form><input name="phone" type="tel" required /></form>\n',
      'apps/my shop/purposely.yml': 'version: 1\npurposes:\n  calls: { description: Call people back., where: [Join], data: { phone_number? }, basis: consent, retention: P1Y }\n' }))
    mkdirSync(join(root, '.git'))
    const { code, err } = await run(root, { root: 'apps/my shop', 'max-warnings': '0', preset: 'recommended', install: 'echo installed > done.txt' })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(read(root, 'done.txt')).toBe('installed\n')
    expect((JSON.parse(read(root, 'gl-code-quality-report.json')) as { location: { path: string } }[]).map(one => one.location.path)).toEqual(['apps/my shop/src/join-form.tsx'])
  })

  test.concurrent('fetches the pinned release where none is installed, and fails as it does', async () => {
    const bin = folder({ npx: '#!/bin/sh\nprintf "%s\\n" "$@" > npx.txt\nexit 2\n' })
    chmodSync(join(bin, 'npx'), 0o755)
    const root = folder()
    expect((await run(root, {}, { PATH: `${bin}:${process.env.PATH}` })).code).toBe(2)
    expect(read(root, 'npx.txt')).toMatch(new RegExp(`^--yes\n--package=eslint-plugin-purposely@${inputs.version?.default}\n--\npurposely\ncheck\n--root\n\\.\n--report\n`))
  })
})

test('the guide shows inputs it has, and says of each what it is for', () => {
  const page = pageAt('docs/guides/ci.md')
  const shown = page.blocks.filter(block => block.said.file === '.gitlab-ci.yml').flatMap(block => (parse(block.text) as { include: { inputs?: Record<string, unknown> }[] }).include)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.flatMap(one => Object.keys(one.inputs ?? {})).filter(name => inputs[name] === undefined)).toEqual([])
  for (const name of Object.keys(inputs)) expect(page.text, name).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'))
})
