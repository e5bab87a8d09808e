import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, existsSync, utimesSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { purposely } from './project.js'
import { rewritten } from './stored.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

let root = ''
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const cacheFile = 'node_modules/.cache/purposely/files'

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'purposely-cache-'))
  made.push(root)
  put('node_modules/.package-lock.json', '{ "packages": {} }')
  put('purposely.yml', 'version: 1\npurposes:\n  usage: { description: See what is used., basis: legitimate_interests, retention: P1Y }\nrecipients:\n  posthog: { for: [usage], receives: [unique_id] }\n')
  put('src/user.ts', 'export interface Row { plan: string }\n')
  put('src/track.ts', "import posthog from 'posthog-js'\nimport type { Row } from './user'\ndeclare const row: Row\nposthog.capture('seen', row)\n")
  put('src/join.tsx', "export const Join = () => <form><input name=\"phone\" type=\"tel\" /></form>\n")
})

const rewrite = (change: (entry: string) => string): void => { writeFileSync(join(root, cacheFile), rewritten(readFileSync(join(root, cacheFile)), change)) }

const check = async (...args: string[]): Promise<string> => {
  const { out, err } = await purposely(root, ['check', '--format', 'json', ...args])
  if (err !== '') throw new Error(err)
  return out
}
const findings = async (): Promise<string[]> =>
  (JSON.parse(await check()) as { findings: { code: string; file: string; message: string }[] }).findings.filter(one => one.code !== 'no-stale-declaration').map(one => `${one.file} ${one.code}`).sort()
/** What a run without a memory says: the truth. */
const anew = (): Promise<string> => check('--no-cache')

test('a second run says the same, byte for byte, and leaves its file alone', async () => {
  const first = await check()
  const file = readFileSync(join(root, cacheFile), 'utf8')
  expect(await check()).toBe(first)
  expect(await anew()).toBe(first)
  expect(readFileSync(join(root, cacheFile), 'utf8')).toBe(file)
})

test('what the memory holds is used', async () => {
  await check()
  expect(readFileSync(join(root, cacheFile), 'utf8')).toContain('"phone"')
  // with something else in it: only a run that reads it can be led astray
  rewrite(entry => entry.replaceAll('user.contact.phone_number', 'user.contact.email'))
  expect(await check()).toContain('user.contact.email')
})

test.each<[string, () => void, string[]]>([
  ['a file', () => { put('src/join.tsx', 'export const Join = () => <form><input name="title" /></form>\n') }, []],
  ['a file, of the same length and age', () => {
    const { mtime, atime } = statSync(join(root, 'src/join.tsx'))
    put('src/join.tsx', readFileSync(join(root, 'src/join.tsx'), 'utf8').replace('"phone" type="tel"', '"title" type="url"'))
    utimesSync(join(root, 'src/join.tsx'), atime, mtime)
  }, []],
  ['the manifest', () => { put('purposely.yml', `${readFileSync(join(root, 'purposely.yml'), 'utf8')}fields:\n  Join.phone: { none: the shop's own number }\n`) }, []],
  ['a type in another file', () => { put('src/user.ts', 'export interface Row { plan: string; email: string }\n') }, ['src/join.tsx require-purpose', 'src/track.ts no-undeclared-recipient']],
  ['what a file imports', () => { put('src/lib.ts', "import posthog from 'posthog-js'\nexport const tell = (email: string) => posthog.capture('a', { email })\n"); put('src/call.ts', "import { tell } from './lib'\nexport const f = (user: { email: string }) => tell(user.email)\n") }, ['src/call.ts no-undeclared-recipient', 'src/join.tsx require-purpose', 'src/lib.ts no-undeclared-recipient']],
])('a change of %s is seen', async (_, change, expected) => {
  await check()
  change()
  expect(await findings()).toEqual(expected)
  expect(await check()).toBe(await anew())
})

test('a change of a translated text is seen', async () => {
  put('messages/en.json', '{ "join": { "f1": "Colour" } }')
  put('src/join.tsx', "import { useTranslations } from 'next-intl'\nexport const Join = () => { const t = useTranslations(); return <form><label htmlFor=\"f1\">{t('join.f1')}</label><input id=\"f1\" name=\"f1\" /></form> }\n")
  expect(await findings()).toEqual([])
  put('messages/en.json', '{ "join": { "f1": "Phone number" } }')
  expect(await findings()).toEqual(['src/join.tsx require-purpose'])
  expect(await check()).toBe(await anew())
})

test('other versions of packages are seen', async () => {
  put('node_modules/rows/package.json', '{ "name": "rows", "types": "index.d.ts" }')
  put('node_modules/rows/index.d.ts', 'export interface Row { plan: string }\n')
  put('src/track.ts', readFileSync(join(root, 'src/track.ts'), 'utf8').replace('./user', 'rows'))
  expect(await findings()).toEqual(['src/join.tsx require-purpose'])
  put('node_modules/rows/index.d.ts', 'export interface Row { plan: string; email: string }\n')
  put('node_modules/.package-lock.json', '{ "packages": { "node_modules/rows": { "version": "2.0.0" } } }')
  expect(await findings()).toEqual(['src/join.tsx require-purpose', 'src/track.ts no-undeclared-recipient'])
})

test.each([
  ['a client is generated anew', 'node_modules/.prisma/client/index.d.ts', '@prisma/client', "export * from '../../.prisma/client/index'\n"],
  ['an installed type is patched', 'node_modules/@club/types/member.d.ts', '@club/types', "export * from './member'\n"],
])('where %s a run looks anew', async (_, file, name, index) => {
  put(`node_modules/${name}/package.json`, `{ "name": "${name}", "version": "1.0.0", "types": "index.d.ts" }`)
  put(`node_modules/${name}/index.d.ts`, index)
  put(file, 'export interface Row { plan: string }\n')
  put('src/track.ts', `import posthog from 'posthog-js'\nimport type { Row } from '${name}'\ndeclare const values: Row\nposthog.capture('seen', values)\n`)
  await check()
  expect(await findings()).toEqual(['src/join.tsx require-purpose'])
  put(file, 'export interface Row { plan: string; email: string }\n')
  expect(await findings()).toEqual(['src/join.tsx require-purpose', 'src/track.ts no-undeclared-recipient'])
})

test.each<[string, (text: string) => string]>([
  ['is cut', text => text.slice(0, text.length / 2)],
  ['is empty', () => ''],
  ['was changed by hand', text => text.replaceAll('phone', 'title')],
  ['is of another build', text => text.replace(/^\w+/, '0'.repeat(40))],
  ['is no text', () => '\0\0\0'],
])('a file that %s counts as none', async (_, change) => {
  const first = await check()
  put(cacheFile, change(readFileSync(join(root, cacheFile), 'utf8')))
  expect(await check()).toBe(first)
})

test('entries of a shape that no run has written are looked at anew', async () => {
  const first = await check()
  for (const value of ['null', '[]', '{"one":{}}', '{"one":{"facts":{"path":"src/join.tsx"}}}', '"x"', '{', '{"answers":[[1]]}']) {
    rewrite(() => value)
    expect(await check(), value).toBe(first)
  }
})

test.each<[string, (entry: string) => string]>([
  ['without what the manifest said', entry => entry.replaceAll('"placement"', '"placed"')],
  ['with other names of keys', entry => entry.replaceAll('"purposes"', '"aims"').replaceAll('"at"', '"where"')],
  ['with numbers for texts', entry => entry.replace(/"(name|owner|record|kind|state)":"[^"]*"/g, '"$1":1')],
  ['with keys of every object', entry => entry.replaceAll('"words":[', '"__proto__":{"polluted":1},"constructor":1,"words":[')],
  ['with places of nowhere', entry => entry.includes('"facts"') ? entry.replace(/"start":\d+/g, '"start":-1e99') : entry],
  ['of lists for objects', entry => entry.replace(/"placement":\{[^}]*\}/g, '"placement":[]')],
])('entries %s lead nobody astray', async (_, change) => {
  await check()
  const first = await anew()
  rewrite(change)
  expect(await check()).toBe(first)
})

test.each(['9007199254740991', '-1', '1e12', 'x'])('a list that names %s bytes of an entry counts as none', async bytes => {
  const first = await check()
  const text = readFileSync(join(root, cacheFile), 'utf8')
  const [head = '', ...rest] = text.split('\n')
  const [build, , length] = head.split(' ')
  const body = rest.join('\n')
  const list = body.slice(0, Number(length)).replace(/^(\S+) \d+/gm, `$1 ${bytes}`)
  put(cacheFile, `${build} ${createHash('sha1').update(list).digest('hex')} ${Buffer.byteLength(list)}\n${list}${body.slice(Number(length))}`)
  expect(await check()).toBe(first)
})

test('a manifest is read once as long as its text stays the same, and anew where it was remembered in another shape', async () => {
  const first = await check()
  const remembered = readFileSync(join(root, cacheFile))
  writeFileSync(join(root, cacheFile), rewritten(remembered, entry => entry.includes('"recipients"') ? entry.replaceAll('See what is used.', 'Something else.') : entry))
  expect(await purposely(root, ['inventory'])).toMatchObject({ out: expect.stringContaining('Something else.') as string })
  writeFileSync(join(root, cacheFile), rewritten(remembered, entry => entry.includes('"recipients"') ? entry.replaceAll('"purposes":[', '"aims":[') : entry))
  expect(await check()).toBe(first)
})

test('a pipe in its place is not waited for', async () => {
  const first = await check()
  rmSync(join(root, cacheFile))
  execFileSync('mkfifo', [join(root, cacheFile)])
  expect(await check()).toBe(first)
})

test('two runs at once leave a file that is whole', async () => {
  const [one, other] = await Promise.all([check(), check()])
  expect(one).toBe(other)
  expect(await check()).toBe(one)
})

test('where it cannot be written the run is as right', async () => {
  put('node_modules/.cache', 'a file where a folder is wanted')
  const first = await check()
  expect(await anew()).toBe(first)
})

test('a run of some files uses it and leaves the rest in it', async () => {
  await check()
  const file = readFileSync(join(root, cacheFile), 'utf8')
  await check('src/join.tsx')
  expect(readFileSync(join(root, cacheFile), 'utf8')).toBe(file)
})

test.each([[], ['--cache', 'memory']])('a run without types leaves what types have said for the next that asks (%s %s)', async (...where) => {
  const file = where[1] ?? cacheFile
  const first = await check(...where)
  put('src/join.tsx', "export const Join = () => <form><input name=\"email\" type=\"email\" /></form>\n")
  await check('--no-types', ...where)
  // what types have said still stands there, so no compiler is needed: only the answer that is changed there can lead it astray
  writeFileSync(join(root, file), rewritten(readFileSync(join(root, file)), entry => entry.includes('"asked"') ? entry.replaceAll('plan', 'surname') : entry))
  expect(first).not.toContain('surname')
  expect(await check(...where)).toContain('surname')
})

test('a run of some files leaves what it found for the next, up to a size, until a whole run takes it over', async () => {
  const recent = join(root, 'node_modules/.cache/purposely/recent')
  const first = await check('src/join.tsx')
  expect(readFileSync(recent, 'utf8')).toContain('"phone"')
  expect(existsSync(join(root, cacheFile))).toBe(false)
  expect(await check('src/join.tsx')).toBe(first)
  await check('src/track.ts')
  expect(readFileSync(recent, 'utf8')).toContain('"phone"')
  await check()
  expect(existsSync(recent)).toBe(false)
  expect(readFileSync(join(root, cacheFile), 'utf8')).toContain('"phone"')
})

test('an entry that was changed in its place is found out anew and written again', async () => {
  const first = await check()
  put(cacheFile, readFileSync(join(root, cacheFile), 'utf8').replaceAll('"phone"', '"title"'))
  expect(await check()).toBe(first)
  expect(readFileSync(join(root, cacheFile), 'utf8')).toContain('"phone"')
})

test('nothing is written where nothing is installed, nor through a link', async () => {
  rmSync(join(root, 'node_modules'), { recursive: true })
  await check()
  expect(existsSync(join(root, 'node_modules'))).toBe(false)
  const elsewhere = mkdtempSync(join(tmpdir(), 'purposely-elsewhere-'))
  made.push(elsewhere)
  symlinkSync(elsewhere, join(root, 'node_modules'))
  await check()
  expect(existsSync(join(elsewhere, '.cache'))).toBe(false)
})
