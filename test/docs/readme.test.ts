import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { languages } from '../../src/taxonomy/vocabulary/index.js'
import { detectors } from '../../src/observe/detectors.generated.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import { hosts, type Host } from '../eslint/hosts.js'
import { node, projectWith, repository, shop, type Project } from '../eslint/project.js'
import { allPages, pageAt } from './pages.js'

const readme = pageAt('README.md')
const block = (title: string): string => readme.blocks.find(one => one.said.title === title)?.text ?? ''

describe('the example shop', () => {
  let project: Project
  const purposely = async (...args: string[]): Promise<string> => (await node(project, [join(repository, 'dist/bundle/bin.js'), ...args])).stdout

  beforeAll(async () => { project = await shop() })
  afterAll(() => { project.remove() })

  test('the sample of output is what the command prints, and so are messages on other pages', async () => {
    const printed = (await purposely()).split('\n')
    const sample = block('output').split('\n').filter(line => line !== '' && line !== '…')
    expect(sample.length).toBeGreaterThan(8)
    expect(sample.filter(line => !printed.includes(line))).toEqual([])
    const messages = allPages().flatMap(page => page.blocks).filter(one => one.said.title === 'message').map(one => one.text.trim())
    expect(messages.length).toBeGreaterThan(0)
    expect(messages.filter(message => !printed.some(line => line.includes(message)))).toEqual([])
  })

  test('its inventory is what the command writes: else npm run example', async () => {
    const committed = project.read('docs/data-inventory.md')
    await purposely('inventory')
    expect(project.read('docs/data-inventory.md')).toBe(committed)
  })
})

test('the table has every code, with its severities', () => {
  const rows = [...readme.text.matchAll(/^\| \[([\w-]+)\]\(docs\/rules\/\1\.md\) \|.*\| (\w+) \| (\w+) \|$/gm)].map(match => match.slice(1))
  expect(rows.sort()).toEqual(codes.map(({ code, recommended, strict }) => [code, recommended, strict]).sort())
})

test('the libraries it names have a detector, and are as many as it says', () => {
  const list = /## What it recognises\n(.*?)\n## /s.exec(readme.text)?.[1] ?? ''
  const named = [...list.matchAll(/^- \*\*\w+\*\*: (.+)$/gm)].flatMap(match => (match[1] ?? '').split(', '))
  const first = (title: string): string => /^[\w.-]+/.exec(title)?.[0] ?? title
  expect(named.length).toBeGreaterThan(60)
  expect(named.filter(name => !detectors.some(one => first(one.title).toLowerCase() === first(name).toLowerCase()))).toEqual([])
  expect(Number(/^More than (\d+) detectors/m.exec(list)?.[1])).toBeLessThan(detectors.length)
  expect(Number(/read in (\d+) languages/.exec(list)?.[1])).toBe(languages.length + 1)
})

describe('the configurations', () => {
  let project: Project
  const run = async (host: Host): Promise<string[]> => (await host.lint(project, ['src'])).messages.map(message => message.rule)

  beforeAll(async () => {
    project = await projectWith({
      'src/shown.tsx': 'import posthog from \'posthog-js\'\nexport const Shown = ({ user }: Props) => <b onClick={() => posthog.identify(user.email)} />\n',
      'eslint.config.mjs': block('eslint.config.mjs'), '.eslintrc.json': block('.eslintrc.json'), '.oxlintrc.json': block('.oxlintrc.json'),
    })
  })
  afterAll(() => { project.remove() })

  test.each(hosts.map(host => [host.name, host] as const))('%s', async (_, host) => {
    expect(await run(host)).toEqual(['no-identifying-id'])
  }, 30_000)

  test('oxlint\'s lists every rule of the preset but the manifest\'s, which it does not read', async () => {
    const { default: plugin } = await import('eslint-plugin-purposely')
    const { 'purposely/valid-manifest': _, ...rules } = plugin.configs.recommended.rules ?? {}
    expect((JSON.parse(block('.oxlintrc.json')) as { rules: object }).rules).toEqual(rules)
  })
})
