import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { purposely, shopFolder } from './project.js'
import { rewritten } from './stored.js'

let root = ''
const share = (index: number): string => `shares/${index}-of-3`
const shares = [1, 2, 3].flatMap(index => ['--cache', share(index)])

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'purposely-shard-'))
  cpSync(shopFolder, root, { recursive: true })
  // a wrapper in one file and its callers in others, so that a share alone does not tell
  mkdirSync(join(root, 'src/tell'), { recursive: true })
  writeFileSync(join(root, 'src/tell/index.ts'), "import posthog from 'posthog-js'\nexport const tell = (what: string, about: object) => posthog.capture(what, about)\n")
  for (const name of ['a', 'b', 'c', 'd']) writeFileSync(join(root, `src/tell/${name}.ts`), `import { tell } from '.'\nexport const ${name} = (user: { email: string }) => tell('${name}', { email: user.email })\n`)
  for (const index of [1, 2, 3]) {
    const { code, out } = await purposely(root, ['check', '--shard', `${index}/3`, '--cache', share(index)])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`Share ${index} of 3`) as string })
  }
})
afterAll(() => { rmSync(root, { recursive: true }) })

test.each([
  ['check', '--format', 'json'], ['check', '--format', 'sarif'], ['check'], ['inventory', '--format', 'json'], ['inventory', '--stdout'],
])('all shares together say what one run says, byte for byte: %s %s %s', async (...args) => {
  const one = await purposely(root, args.concat('--no-cache'))
  const all = await purposely(root, args.concat(shares))
  expect(all).toEqual(one)
  if (args[0] === 'check') expect(one.out).toContain('src/tell/d.ts')
})

test('what the shares hold is used, and no file is in two of them', async () => {
  const texts = [1, 2, 3].map(index => readFileSync(join(root, share(index)), 'utf8'))
  for (const name of ['a', 'b', 'c', 'd']) expect(texts.filter(text => text.includes(`"path":"src/tell/${name}.ts"`))).toHaveLength(1)
  // with something else in them: only a run that reads them can be led astray
  for (const [index, text] of texts.entries()) writeFileSync(join(root, share(index + 1)), rewritten(Buffer.from(text), entry => entry.includes('"recipients"') ? entry : entry.replaceAll('user.contact.email', 'user.contact.phone_number')))
  const { out } = await purposely(root, ['check', ...shares])
  for (const [index, text] of texts.entries()) writeFileSync(join(root, share(index + 1)), text)
  expect(out).toContain('a phone number')
  expect((await purposely(root, ['check', ...shares])).out).not.toContain('a phone number ("email"')
})

test('a share that was cut costs time, is told, and changes nothing', async () => {
  const whole = readFileSync(join(root, share(2)), 'utf8')
  writeFileSync(join(root, share(2)), whole.slice(0, 400))
  const cut = await purposely(root, ['check', '--format', 'json', ...shares])
  writeFileSync(join(root, share(2)), whole)
  expect(cut.err).toBe(`${share(2)} holds nothing that this release of Purposely can use: its files are looked at anew.\n`)
  expect(cut.out).toBe((await purposely(root, ['check', '--format', 'json', '--no-cache'])).out)
})

test('one file is read and written, where no node_modules stand', async () => {
  const first = await purposely(root, ['check', '--format', 'json', '--cache', 'kept/one'])
  expect(existsSync(join(root, 'kept/one'))).toBe(true)
  expect(await purposely(root, ['check', '--format', 'json', '--cache', 'kept/one'])).toEqual(first)
  // a run of some files leaves the rest in it
  writeFileSync(join(root, 'src/tell/e.ts'), readFileSync(join(root, 'src/tell/a.ts')))
  await purposely(root, ['check', 'src/tell/e.ts', '--cache', 'kept/one'])
  rmSync(join(root, 'src/tell/e.ts'))
  expect(readFileSync(join(root, 'kept/one'), 'utf8')).toContain('"path":"src/tell/d.ts"')
})

test.each<[string, string[], string]>([
  ['a share that is none', ['--shard', '4/3', '--cache', 'x'], '--shard takes a share and how many there are, from 1/8 to 8/8, not 4/3.'],
  ['no number', ['--shard', 'two', '--cache', 'x'], '--shard takes a share and how many there are, from 1/8 to 8/8, not two.'],
  ['nowhere to leave it', ['--shard', '1/3'], '--shard needs one --cache FILE, in which it leaves what it finds out.'],
  ['paths', ['src', '--shard', '1/3', '--cache', 'x'], '--shard shares out all files: give no paths, no --staged and no --since beside it.'],
  ['a share that nobody left', ['--cache', share(1), '--cache', 'shares/4'], 'shares/4 does not exist: name what each --shard left.'],
  ['a folder', ['--cache', 'src'], 'src is no file: name one for --cache.'],
  ['two wishes', ['--cache', 'x', '--no-cache'], '--no-cache and --cache contradict each other: give one of them.'],
])('%s is told in one sentence', async (_, args, sentence) => {
  const { code, err } = await purposely(root, ['check', ...args])
  expect({ code, err: err.trim() }).toEqual({ code: 2, err: `purposely: ${sentence}` })
})
