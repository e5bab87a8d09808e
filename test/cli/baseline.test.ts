import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check, edit, folder, inTurn, lay, purposely, read, snapshot } from './project.js'
import { repository } from './repo.js'

const manifest = 'version: 1\npurposes: {}\nrecipients: { posthog: { for: [], receives: [unique_id, email] } }\n'
const tracking = "import posthog from 'posthog-js'\n\nexport const signedIn = (user: { email: string }) => posthog.identify(user.email)\n"
const fingerprint = (file: string): string => `no-identifying-id|${file}#signedIn.posthog.identify.email|user.contact.email`
const baseline = 'purposely.baseline.json'
const entry = (file: string, reason = ''): string => `  "${fingerprint(file)}": "${reason}",\n`
const app = (more: Record<string, string> = {}): string => folder({ 'purposely.yml': manifest, 'src/track.ts': tracking, 'src/login.ts': tracking, ...more })

test('only --update-baseline lets it grow, and it says by how much; mended leaks go, reasons stay', async () => {
  const root = app()
  expect((await check(root)).code).toBe(1)
  const first = await purposely(root, ['check', '--update-baseline'])
  expect(first).toMatchObject({ code: 0, err: `Wrote ${baseline}: 2 leaks added, 0 taken out, 2 in all.\n` })
  expect(first.out).toContain('2 known leaks in the baseline')
  expect(read(root, baseline)).toBe(`{\n${entry('src/login.ts')}${entry('src/track.ts')}  "version": 1\n}\n`)
  edit(root, baseline, 'src/login.ts#signedIn.posthog.identify.email|user.contact.email": ""', 'src/login.ts#signedIn.posthog.identify.email|user.contact.email": "until spring"')
  edit(root, 'src/track.ts', 'user.email)', 'user.id)')
  const checked = await check(root)
  expect(checked.findings.map(one => `${one.file}:${one.line} ${one.code} ${one.severity}`)).toEqual([`${baseline}:3 no-stale-declaration warn`])
  expect((await purposely(root, ['check', '--update-baseline'])).err).toBe(`Wrote ${baseline}: 0 leaks added, 1 taken out, 1 in all.\n`)
  expect(read(root, baseline)).toBe(`{\n${entry('src/login.ts', 'until spring')}  "version": 1\n}\n`)
  expect((await purposely(root, ['check', '--update-baseline'])).err).toBe(`${baseline} is up to date.\n`)
})

test('a leak goes with its file into another folder, and --update-baseline says so', async () => {
  const root = app({ [baseline]: `{\n${entry('src/login.ts', 'until spring')}${entry('src/track.ts')}  "version": 1\n}\n` })
  renameSync(join(root, 'src/login.ts'), join(root, 'login.ts'))
  const found = async (): Promise<string[]> => (await check(root)).findings.filter(one => one.severity === 'error' || one.file === baseline).map(one => one.file)
  expect(await found()).toEqual([])
  // one that is still there speaks for no copy of it, and a file of another name is another file
  lay(root, { 'src/copies/track.ts': tracking, 'src/other.ts': tracking })
  expect(await found()).toEqual(['src/copies/track.ts', 'src/other.ts'])
  rmSync(join(root, 'src/copies'), { recursive: true })
  rmSync(join(root, 'src/other.ts'))
  expect((await purposely(root, ['check', '--update-baseline'])).err).toBe(`Wrote ${baseline}: 0 leaks added, 0 taken out, 1 moved with its file, 2 in all.\n`)
  expect(read(root, baseline)).toBe(`{\n${entry('login.ts', 'until spring')}${entry('src/track.ts')}  "version": 1\n}\n`)
})

test('a check alone writes nothing, and the first layout is written anew only when it changes', async () => {
  const old = JSON.stringify({ version: 1, leaks: [fingerprint('src/track.ts'), fingerprint('src/login.ts')] })
  const root = app({ [baseline]: old })
  expect(await purposely(root, ['check'])).toMatchObject({ code: 0 })
  expect((await purposely(root, ['check', '--update-baseline'])).err).toBe(`${baseline} is up to date.\n`)
  expect(read(root, baseline)).toBe(old)
  edit(root, 'src/track.ts', 'user.email)', 'user.id)')
  await purposely(root, ['check', '--update-baseline'])
  expect(read(root, baseline)).toBe(`{\n${entry('src/login.ts')}  "version": 1\n}\n`)
})

test('it is not for a part of the project, nor for one without a manifest', async () => {
  const tracked = repository({ 'purposely.yml': manifest, 'src/track.ts': tracking })
  const [staged, since, narrowed, bare] = await inTurn([
    ...[['--staged'], ['--since', 'main']].map(more => ({ cwd: tracked, args: ['check', '--update-baseline', ...more] })),
    { cwd: app(), args: ['check', 'src/track.ts', '--update-baseline'] }, { cwd: folder({ 'src/track.ts': tracking }), args: ['check', '--update-baseline'] }])
  for (const one of [staged, since, narrowed]) expect(one).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^purposely: --update-baseline needs a run over everything/) as string })
  expect(bare).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^purposely: --update-baseline needs purposely\.yml/) as string })
})

test('a broken one is one sentence with its line, exit code 2, and nothing is written over it', async () => {
  const broken: [string, RegExp][] = [
    ['{', /^purposely: purposely\.baseline\.json:1 is no JSON/],
    [`{\n<<<<<<< HEAD\n${entry('src/track.ts')}=======\n${entry('src/login.ts')}>>>>>>> other\n  "version": 1\n}\n`, /json:2 holds the marks of a merge conflict: take the lines of both sides/],
    [`{\n${entry('src/track.ts')}  "version": 2\n}\n`, /json:3 was written by a newer Purposely \("version": 2\): update/],
    [`{\n  "version": 2,\n${entry('src/track.ts')}  "version": 1\n}\n`, /json:4 says "version" twice: keep one of the two/],
    [`{\n${entry('src/track.ts')}  "leek": 3,\n  "version": 1\n}\n`, /json:3 knows no "leek"/],
  ]
  const commands = [['check'], ['check', '--update-baseline'], ['init', '--force'], ['inventory']]
  for (const [text, says] of broken) {
    const root = app({ [baseline]: text })
    const before = snapshot(root)
    for (const ran of await inTurn(commands.map(args => ({ cwd: root, args })))) {
      expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringMatching(says) as string })
      expect(ran.err.split('\n')).toHaveLength(2)
    }
    expect(snapshot(root)).toEqual(before)
  }
  const root = app()
  mkdirSync(join(root, baseline))
  expect(await purposely(root, ['check'])).toMatchObject({ code: 2, err: `purposely: ${baseline}:1 is a folder: put the file in its place, or take it away.\n` })
})

test('one that cannot be read is said so', async () => {
  const root = app()
  symlinkSync(baseline, join(root, baseline))
  expect(await purposely(root, ['check'])).toMatchObject({ code: 2, err: `purposely: ${baseline}:1 cannot be read (ELOOP): check its permissions.\n` })
})

test('a list of ten thousand leaks that are gone is told, one a line or all on one', async () => {
  const gone = Array.from({ length: 10_000 }, (_, index) => fingerprint(`src/gone${index}.ts`))
  const roots = [`{\n${gone.map(leak => `  "${leak}": "",\n`).join('')}  "version": 1\n}\n`, JSON.stringify({ version: 1, leaks: gone })].map(text => app({ [baseline]: text }))
  const ran = await inTurn(roots.flatMap(cwd => ['stylish', 'sarif'].map(format => ({ cwd, args: ['check', '--format', format] }))))
  for (const { out } of ran) expect(out.match(/, which is gone/g)).toHaveLength(10_000)
})
