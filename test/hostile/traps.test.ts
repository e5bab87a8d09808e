import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asJson, folder, inTurn, lay, reading } from '../cli/project.js'

/*
 * Files that never end, in the places of what is read beside sources: a device that gives bytes for ever (a link to one is a line of a commit),
 * a pipe that nobody writes into. A run that opened one would not come back.
 */
const sources = {
  'src/lib/track.ts': "import posthog from 'posthog-js'\n\nexport const track = (event: string, properties: object) => posthog.capture(event, properties)\n",
  'src/use.ts': "import { track } from './lib/track'\nimport { other } from '@/lib/other'\nimport x from 'x'\nimport type { Row } from './rows'\n\nexport const used = (user: { email: string }, row: Row) => {\n  track('a', { email: user.email })\n  other(x)\n  track('b', row)\n}\n",
  'purposely.yml': 'version: 1\npurposes:\n  use: { description: See what is used., basis: consent, retention: P1Y }\nrecipients:\n  posthog: { for: [use], receives: [unique_id] }\n',
  'src/rows.ts': 'export interface Row { phone: string }\n',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }\n',
}
const paths = ['package.json', 'src/package.json', 'src/lib/package.json', 'src/empty/package.json', 'node_modules/x/package.json', 'tsconfig.json', 'src/tsconfig.json', '.gitignore', 'src/.gitignore', 'pnpm-workspace.yaml',
  'locales/en.json', 'node_modules/.package-lock.json', 'package-lock.json', 'src/rows.d.ts', 'src/trap.ts']

const trapped = (path: string, make: (path: string) => void): string => {
  const root = folder(sources)
  mkdirSync(join(root, path, '..'), { recursive: true })
  rmSync(join(root, path), { force: true })
  make(join(root, path))
  return root
}

test.each<[string, (path: string) => void]>([
  ['a link to a device', path => { symlinkSync('/dev/zero', path) }], ['a pipe', path => { execFileSync('mkfifo', [path]) }],
])('%s is opened nowhere, and what is followed without it is followed', async (_, make) => {
  const ran = await inTurn(paths.flatMap(path => [[...asJson, '--no-cache'], [...asJson, 'src/use.ts']].map(args => ({ cwd: trapped(path, make), args }))))
  ran.forEach((one, index) => {
    const { err, findings, problems } = reading(one)
    expect({ err, problems }, paths[index >> 1]).toEqual({ err: '', problems: [] })
    expect(findings.filter(({ file }) => file === 'src/use.ts').map(({ line, code }) => `${line} ${code}`), paths[index >> 1]).toContain('7 no-undeclared-recipient')
  })
}, 120_000)

test('no configuration leads out of the root to what would be executed or read as source', async () => {
  const there = folder({ 'secret.ts': sources['src/lib/track.ts'], 'base.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }' })
  const ran = join(folder(), 'ran.txt')
  const code = `require('node:fs').appendFileSync(${JSON.stringify(ran)}, __filename)\n`
  const root = folder({
    'src/use.ts': `import { track } from '@/secret'\nimport { track as other } from '${join(there, 'secret')}'\nimport { track as third } from 'x'\nexport const used = (user: { email: string }) => { track('a', { email: user.email }); other('a', { email: user.email }); third('a', { email: user.email }) }\n`,
    'tsconfig.json': JSON.stringify({ extends: join(there, 'base.json'), compilerOptions: { plugins: [{ name: 'x' }, { name: './plugin.js' }] }, references: [{ path: there }] }),
    'package.json': JSON.stringify({ name: 'shop', main: './plugin.js', eslintConfig: { plugins: ['x'] }, prettier: './plugin.js', exports: './plugin.js', workspaces: ['../*'] }),
    'purposely.yml': sources['purposely.yml'], 'plugin.js': code, 'eslint.config.js': code, 'node_modules/x/package.json': JSON.stringify({ name: 'x', main: join(there, 'secret.ts'), types: join(there, 'secret.ts') }),
    'node_modules/typescript/package.json': '{ "name": "typescript", "main": "index.js", "version": "99.0.0" }', 'node_modules/typescript/index.js': code, 'node_modules/typescript/lib/typescript.js': code,
    'node_modules/ts-morph/package.json': '{ "name": "ts-morph", "main": "index.js" }', 'node_modules/ts-morph/index.js': code,
  })
  lay(root, { 'src/types.ts': "import posthog from 'posthog-js'\nimport type { U } from './u'\ndeclare const u: U\nposthog.capture('a', u)\n", 'src/u.ts': 'export interface U { email: string }\n' })
  const [one] = await inTurn([{ cwd: root, args: [...asJson, '--no-cache'] }])
  const { findings, err } = reading(one!)
  expect(err).toBe('')
  // types were asked, and nothing that stands elsewhere has led anywhere
  expect(findings.filter(({ file }) => file.startsWith('src/')).map(({ file, code: found }) => `${file} ${found}`)).toEqual(['src/types.ts no-undeclared-recipient'])
  expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '').toBe('')
})
