import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asJson, copy, folder, inTurn, lay, purposely, read, reading, repository, shopFolder, snapshot, type Ran } from './project.js'

const every = [['check'], ['check', '--format', 'json'], ['check', '--format', 'markdown'], ['inventory', '--stdout'], ['explain', 'email'], ['explain', 'src/app/contact/page.tsx:36']]

test.concurrent('the same tree gives the same bytes: twice, elsewhere, and however it came to be', async () => {
  const first = copy()
  // the same files, written in the opposite order into folders that exist already
  const other = folder()
  const files = Object.entries(snapshot(first))
  for (const folderName of ['src', 'src/lib', 'prisma']) mkdirSync(join(other, folderName))
  for (const [path, bytes] of files.toReversed()) lay(other, { [path]: Buffer.from(bytes, 'latin1') })
  expect(files.length).toBeGreaterThan(40)
  const runs = (cwd: string): Promise<Ran[]> => inTurn(every.map(args => ({ cwd, args })))
  const [expected, twice, elsewhere] = [await runs(first), await runs(first), await runs(other)]
  expect(expected.map(({ code, err }) => ({ code, err }))).toEqual([1, 1, 1, 0, 0, 0].map(code => ({ code, err: '' })))
  expect(twice).toEqual(expected)
  expect(elsewhere).toEqual(expected)
  // neither the place nor the machine's language, time zone or width shows
  const abroad = await purposely(other, ['check', '--format', 'json'], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo', COLUMNS: '40' })
  expect(abroad).toEqual(expected[1])
  expect(expected.map(({ out }) => out).join('')).not.toMatch(/purposely-cli-|\/tmp\//)
})

test.concurrent('init and declare give the same bytes wherever they are run', async () => {
  const [one, other] = [copy(), copy()]
  for (const root of [one, other]) {
    writeFileSync(join(root, 'purposely.yml'), '')
    await inTurn([['init', '--force'], ['declare', 'posthog.phone', '--purpose', 'analytics']].map(args => ({ cwd: root, args })))
  }
  expect(read(one, 'purposely.yml')).toContain('purposes:')
  expect(snapshot(other)).toEqual(snapshot(one))
})

test.concurrent('in a pipe there is no colour and no progress; NO_COLOR and FORCE_COLOR decide', async () => {
  const envs: Record<string, string>[] = [{}, { FORCE_COLOR: '1' }, { FORCE_COLOR: '1', NO_COLOR: '1' }, { NO_COLOR: '1' }, { FORCE_COLOR: '0' }, { FORCE_COLOR: '1', NO_COLOR: '' }]
  const [plain, forced, both, none, zero, empty, json, markdown] = await inTurn([
    ...envs.map(env => ({ cwd: shopFolder, args: ['check'], env: { TERM: 'xterm-256color', ...env } })),
    ...['json', 'markdown'].map(format => ({ cwd: shopFolder, args: ['check', '--format', format], env: { FORCE_COLOR: '1' } })),
  ])
  expect(plain!.out).not.toContain('\u001b')
  expect(plain!.err).toBe('')
  expect(forced!.out).toContain('\u001b[31m')
  expect(forced!.out.replace(/\u001b\[\d+m/g, '')).toBe(plain!.out)
  expect(empty).toEqual(forced)
  for (const one of [both, none, zero]) expect(one).toEqual(plain)
  // machines read these
  for (const one of [json, markdown]) expect(one!.out).not.toContain('\u001b')
  // as a process of its own, whatever a test runner does to its streams
  expect(await purposely(shopFolder, ['check'], { NO_COLOR: undefined, TERM: 'xterm-256color' })).toEqual(plain)
})

test.concurrent('the word filter loses nothing: the shop, and every fixture of this repository', async () => {
  const fixtures = folder()
  for (const room of ['forms', 'models', 'sinks']) {
    for (const entry of readdirSync(join(repository, 'test', room), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      lay(fixtures, { [`src/${path.slice(join(repository, 'test').length + 1)}`]: read(path, '') })
    }
  }
  const ran = (await inTurn([shopFolder, fixtures].flatMap(cwd => [[], ['--no-filter']].map(more => ({ cwd, args: [...asJson, ...more] }))))).map(reading)
  for (const [filtered, whole] of [[ran[0]!, ran[1]!], [ran[2]!, ran[3]!]] as const) {
    expect(filtered.observations.length).toBeGreaterThan(90)
    expect(filtered.observations).toEqual(whole.observations)
    expect(filtered.findings).toEqual(whole.findings)
    expect(filtered.stats.files).toBe(whole.stats.files)
    expect(whole.stats.skipped).toBe(0)
  }
})

test.concurrent('check, explain and what goes to the screen write nothing', async () => {
  const root = copy()
  const before = snapshot(root)
  const folders = readdirSync(root, { recursive: true }).length
  await inTurn([...every, ['init', '--stdout'], ['--help'], ['--version'], ['inventory', '--format', 'json']].map(args => ({ cwd: root, args })))
  expect(snapshot(root)).toEqual(before)
  expect(readdirSync(root, { recursive: true }).length).toBe(folders)
})

test.concurrent('nothing of the analysed project is run: no configuration, no module, no source', async () => {
  const root = copy()
  const marker = join(root, 'ran.txt')
  const esm = `import { appendFileSync } from 'node:fs'\nappendFileSync(${JSON.stringify(marker)}, import.meta.url + '\\n')\nexport default {}\n`
  const cjs = `require('node:fs').appendFileSync(${JSON.stringify(marker)}, __filename + '\\n')\nmodule.exports = {}\n`
  const manifest = (main: string, type: string): string => JSON.stringify({ name: 'x', version: '9.9.9', type, main, exports: { '.': `./${main}`, './*': './*' } })
  const tools = ['purposely', '.purposely', 'eslint', '.eslint', 'prisma', '.prisma', 'prisma-astrc', '.prisma-ast', 'babel', '.babel', 'next', 'vite', 'postcss', 'tailwind',
    'pug', 'oxc', 'oxlint', 'yaml', 'clack', 'cosmiconfig']
  for (const tool of tools) {
    for (const [end, text] of [['js', cjs], ['cjs', cjs], ['mjs', esm], ['ts', esm]]) {
      lay(root, { [`${tool}.config.${end}`]: text!, [`${tool}rc.${end}`]: text!, [`${tool}.${end}`]: text!, [`.${tool.replace(/^\./, '')}rc.${end}`]: text! })
    }
  }
  // packages of the names that the command itself, its parsers and its hosts load
  const packages = ['oxc-parser', 'yaml', 'htmlparser2', '@loancrate/prisma-schema-parser', 'picocolors', 'ignore', '@clack/prompts', '@babel/code-frame', 'write-file-atomic',
    'fastest-levenshtein', 'pug-lexer', 'pug-parser', 'eslint', 'eslint-plugin-purposely', 'typescript', 'prettier', '@prisma/client', 'zod', 'pino']
  for (const name of packages) lay(root, { [`node_modules/${name}/package.json`]: manifest('index.js', 'commonjs'), [`node_modules/${name}/index.js`]: cjs })
  // sources that act when they are loaded, in every language that is read
  lay(root, {
    'src/acts.ts': `${esm}import { z } from 'zod'\nexport const userSchema = z.object({ name: z.string() })\n`,
    'src/acts.cjs': `${cjs}const { z } = require('zod')\n`,
    'views/acts.pug': `- require('fs').appendFileSync(${JSON.stringify(marker)}, 'pug')\nform(id='login' title=(() => { throw 1 })())\n  input(name='email' value=process.exit(3))\n`,
    'views/acts.html': `<script>throw 1</script><form id="login"><input name="email" onfocus="alert(1)"></form>\n`,
    '.env': 'NODE_OPTIONS=--require ./ran.cjs\n',
  })
  const commands = [...every, ['check', '--no-filter'], ['init', '--force'], ['declare', 'User.gender', '--purpose', 'account'], ['inventory']]
  for (const { code, err } of await inTurn(commands.map(args => ({ cwd: root, args })))) {
    expect(err).not.toMatch(/Error/)
    expect([0, 1]).toContain(code)
  }
  // and once as a process of its own, as it starts in real life
  expect((await purposely(root, ['check', '--no-filter'])).err).toBe('')
  expect(existsSync(marker) ? read(marker, '') : '').toBe('')
})

test.concurrent('no network: every command works where each way out throws', async () => {
  const root = copy()
  const log = join(root, '..', `${root.split('/').at(-1)}-net.txt`)
  const guard = join(folder(), 'no-network.cjs')
  writeFileSync(guard, `
const { appendFileSync } = require('node:fs')
const refuse = what => () => { appendFileSync(${JSON.stringify(log)}, what + '\\n'); throw new Error('network: ' + what) }
for (const [name, keys] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'], tls: ['connect'], dgram: ['createSocket'], http: ['request', 'get'], https: ['request', 'get'], http2: ['connect'],
  dns: ['lookup', 'resolve', 'resolve4'], child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
})) for (const key of keys) require('node:' + name)[key] = refuse(name + '.' + key)
require('node:net').Socket.prototype.connect = refuse('Socket.connect')
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
require('node:module').syncBuiltinESMExports()
`)
  const commands = [...every, ['inventory'], ['declare', 'User.gender', '--purpose', 'account'], ['init', '--force'], ['--help'], ['--version']]
  const ran = await inTurn(commands.map(args => ({ cwd: root, args })), ['--require', guard])
  commands.forEach((args, index) => {
    const { code, err } = ran[index]!
    expect(err, args.join(' ')).not.toMatch(/Error|network/)
    expect([0, 1], args.join(' ')).toContain(code)
  })
  expect(await purposely(root, ['--version'], {}, ['--require', guard])).toMatchObject({ code: 0, err: '' })
  expect(existsSync(log)).toBe(false)
  // the guard guards
  writeFileSync(join(root, 'reach.cjs'), "require('node:net').connect(1)\n")
  const { execFileSync } = await import('node:child_process')
  expect(() => execFileSync(process.execPath, ['--require', guard, join(root, 'reach.cjs')], { stdio: 'pipe' })).toThrow('network: net.connect')
})
