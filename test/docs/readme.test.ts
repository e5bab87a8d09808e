import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { detectors } from '../../src/observe/detectors.generated.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import { hosts, type Host } from '../eslint/hosts.js'
import { node, projectWith, repository, shop, type Project } from '../eslint/project.js'
import { pageAt } from './pages.js'

const readme = pageAt('README.md')
const block = (title: string): string => readme.blocks.find(one => one.said.title === title)?.text ?? ''

test('the sample is what the command prints about the shop', async () => {
  const project = await shop()
  try {
    const { stdout } = await node(project, [join(repository, 'dist/src/cli/bin.js')])
    const lines = stdout.split('\n')
    const sample = block('output').split('\n').filter(line => line !== '' && line !== '…')
    expect(sample.length).toBeGreaterThan(8)
    expect(sample.filter(line => !lines.includes(line))).toEqual([])
  } finally {
    project.remove()
  }
})

test('the table has every code, with its severities', () => {
  const rows = [...readme.text.matchAll(/^\| \[([\w-]+)\]\(docs\/rules\/\1\.md\) \|.*\| (\w+) \| (\w+) \|$/gm)].map(match => match.slice(1))
  expect(rows.sort()).toEqual(codes.map(({ code, recommended, strict }) => [code, recommended, strict]).sort())
})

test('the libraries it names have a detector', () => {
  const line = readme.text.split('\n').find(one => one.includes('**Few libraries yet.**')) ?? ''
  const named = [...line.matchAll(/(?:Forms|Models|Recipients): ([^.]+)\./g)].flatMap(match => (match[1] ?? '').split(', '))
  const first = (title: string): string => /^[\w-]+/.exec(title)?.[0] ?? title
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter(name => !detectors.some(one => first(one.title) === first(name)))).toEqual([])
})

describe('the configurations', () => {
  let project: Project
  const run = async (host: Host): Promise<string[]> => (await host.lint(project, ['src'])).messages.map(message => message.rule)

  beforeAll(async () => {
    project = await projectWith({
      'src/shown.tsx': 'import posthog from \'posthog-js\'\nexport const Shown = ({ user }: Props) => <b onClick={() => posthog.identify(user.email)} />\n',
      'eslint.config.mjs': block('eslint.config.js'), '.eslintrc.json': block('.eslintrc.json'), '.oxlintrc.json': block('.oxlintrc.json'),
    })
  })
  afterAll(() => { project.remove() })

  test.each(hosts.map(host => [host.name, host] as const))('%s', async (_, host) => {
    expect(await run(host)).toEqual(['no-identifying-id'])
  }, 30_000)

  test('oxlint\'s lists every rule of the preset', async () => {
    const { default: plugin } = await import('../../dist/src/index.js')
    expect((JSON.parse(block('.oxlintrc.json')) as { rules: object }).rules).toEqual(plugin.configs.recommended?.rules)
  })
})
