import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { edit } from '../cli/project.js'
import { pageAt } from '../docs/pages.js'
import { monorepo, type Monorepo } from './monorepo.js'
import { lockOf, packages } from './workspace.js'

const { blocks } = pageAt('docs/guides/monorepos.md')

/** What the guide says to write into a file. @throws {Error} where it does not. */
function shown(file: string, title?: string): string {
  const block = blocks.find(({ said }) => said.file === file && said.title === title)
  if (!block) throw new Error(`the guide shows no ${file} ${title ?? ''}`)
  return block.text
}

interface Tool { program: string; config: string; all: string[]; anew: string[]; one(name: string): string[] }

const tools: Record<string, Tool> = {
  turbo: { program: 'bin/turbo', config: 'turbo.json', all: ['run', 'inventory', '--output-logs=errors-only'], anew: ['--force'], one: name => [`--filter=@acme/${name}`] },
  nx: { program: 'dist/bin/nx.js', config: 'nx.json', all: ['run-many', '-t', 'inventory', '--outputStyle=static'], anew: ['--skip-nx-cache'], one: name => ['-p', `@acme/${name}`] },
}

// each test goes on where the one before it ended: two hundred packages are examined as seldom as may be
describe.each(Object.entries(tools))('%s', { timeout: 300_000 }, (name, tool) => {
  let repo: Monorepo
  let first: string
  beforeAll(async () => {
    const more = JSON.parse(shown('packages/order-web/package.json', name)) as object
    repo = await monorepo(name, tool.program, more, { [tool.config]: shown(tool.config), '.gitignore': 'node_modules/\n.turbo/\n.nx/\ninventory.json\n', 'tsconfig.base.json': '{}\n' })
  })

  test('examines every package once, and none a second time', async () => {
    expect(await repo.run(tool.all)).toEqual(packages)
    first = await repo.merged()
    expect(first).toContain('Merged from 200 inventories: @acme/application-api, ')
    expect(first).toMatch(/^\| @acme\/order-web: Order \| e-mail address .* PostHog: \*\*not allowed\*\* \| @acme\/order-web\/src\/form\.tsx:10, /m)
    expect(await repo.run(tool.all)).toEqual([])
  })

  test('examines what has changed and what imports it, and the inventory is what a run over everything gives', async () => {
    edit(repo.root, 'packages/order-events/src/index.ts', 'posthog.capture(', 'mixpanel.track(')
    edit(repo.root, 'packages/order-events/src/index.ts', 'import posthog from \'posthog-js\'', 'import mixpanel from \'mixpanel-browser\'')
    expect(await repo.run(tool.all, true)).toEqual(['order-events', 'order-web'])
    const changed = await repo.merged()
    // the package that was not touched hands its e-mail address to somebody else now
    expect(changed).toMatch(/^\| @acme\/order-web: Order \| e-mail address .* Mixpanel: \*\*not allowed\*\* \|/m)
    expect(await repo.run([...tool.all, ...tool.anew])).toEqual(packages)
    expect(await repo.merged()).toBe(changed)
  })

  test('examines everything anew when the manifest is another', async () => {
    edit(repo.root, 'purposely.yml', 'receives: [unique_id]', 'receives: [unique_id, email]')
    expect(await repo.run(tool.all)).toEqual(packages)
    expect(await repo.merged()).not.toMatch(/PostHog: \*\*not allowed\*\*/)
  })

  test.each<[string, (root: string) => void]>([
    ['our release', root => { writeFileSync(join(root, 'package-lock.json'), lockOf('1.0.1')) }],
    ['the baseline', root => { writeFileSync(join(root, 'purposely.baseline.json'), '{ "version": 1, "leaks": [] }\n') }],
    ['where imports lead', root => { writeFileSync(join(root, 'tsconfig.base.json'), '{ "compilerOptions": { "paths": {} } }\n') }],
    ['what is ignored', root => { writeFileSync(join(root, '.gitignore'), `${readFileSync(join(root, '.gitignore'), 'utf8')}coverage/\n`) }],
    ['a manifest of its own', root => { writeFileSync(join(root, 'packages/order-mail/purposely.yml'), 'version: 1\n') }],
  ])('examines a package anew when %s is another', async (_, change) => {
    const one = [...tool.all, ...tool.one('order-mail')]
    change(repo.root)
    expect(await repo.run(one)).toEqual(['order-mail'])
  })

  test('does not mind what none of its packages reads', async () => {
    expect(await repo.run([...tool.all, ...tool.one('order-mail')])).toEqual([])
    writeFileSync(join(repo.root, 'README.md'), '# Acme\n')
    expect(await repo.run([...tool.all, ...tool.one('order-mail')])).toEqual([])
  })
})
