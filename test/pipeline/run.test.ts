import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseBaseline, writeBaseline } from '../../src/manifest/baseline.js'
import { loadManifest } from '../../src/manifest/index.js'
import { run, type RunOptions } from '../../src/pipeline.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

function tree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'purposely-run-'))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const files = {
  'src/join-form.tsx': 'export const JoinForm = () => <form><input name="phone" type="tel" /></form>\n',
  'src/join.ts': "import { z } from 'zod'\nexport const joinSchema = z.object({ phone: z.string() })\n",
  'src/track.ts': "import posthog from 'posthog-js'\n\nexport const signedIn = (user: { email: string }) => posthog.identify(user.email)\n",
  'src/add.ts': 'export const add = (a: number, b: number) => a + b\n',
  'src/broken.ts': "import { z } from 'zod'\nconst = 4\n",
  'src/generated.ts': "// @generated\nimport { z } from 'zod'\nexport const userSchema = z.object({ email: z.email() })\n",
  'src/join.test.tsx': 'export const TestForm = () => <form><input name="email" type="email" /></form>\n',
}
const manifest = loadManifest(`version: 1
purposes:
  account: { description: Let people in., where: [Login], data: { email }, basis: contract, retention: P1Y }
`, 'purposely.yml').manifest!

const places = ({ findings }: Awaited<ReturnType<typeof run>>): string[] => findings.map(one => `${one.at.file}:${one.at.line} ${one.code}`).toSorted()
const scan = (root: string, options: Partial<RunOptions> = {}): ReturnType<typeof run> => run({ root, paths: [], ...options })

test('counts every file it saw once: parsed, skipped, generated, unreadable', async () => {
  const { inventory: { coverage }, problems, facts } = await scan(tree(files))
  expect(coverage).toMatchObject({ files: 6, parsed: 3, skipped: 1, generated: 1, unreadable: 1, forms: 1, sinks: 1 })
  expect(coverage.parsed + coverage.skipped + coverage.generated + coverage.unreadable).toBe(coverage.files)
  expect(problems).toEqual([{ file: 'src/broken.ts', message: expect.stringMatching(/^does not parse: /), line: 2, column: 7 }])
  expect(facts.map(one => one.path)).not.toContain('src/join.test.tsx')
})

test('without a manifest leaks alone are findings; with one the control and the key behind it are one finding', async () => {
  const root = tree(files)
  expect(places(await scan(root))).toEqual(['src/track.ts:3 no-identifying-id'])
  const whole = await scan(root, { manifest })
  expect(places(whole)).toEqual([
    'purposely.yml:3 no-stale-declaration', 'src/join-form.tsx:1 require-purpose', 'src/track.ts:3 no-identifying-id'])
  expect(whole.findings.find(one => one.code === 'require-purpose')?.related.map(one => one.at.file)).toContain('src/join.ts')
})

test('a narrowed run says nothing about what it did not read', async () => {
  const root = tree(files)
  const narrowed = await scan(root, { manifest, paths: ['src/join.ts'] })
  expect(places(narrowed)).toEqual(['src/join.ts:2 require-purpose'])
  expect(narrowed.inventory.coverage.files).toBe(1)
  // a file that is named is read, though it is a test
  expect(places(await scan(root, { manifest, paths: ['src/join.test.tsx'] }))).toEqual(['src/join.test.tsx:1 require-purpose'])
})

test('the baseline keeps leaks back, and nothing but leaks', async () => {
  const root = tree(files)
  const { findings } = await scan(root, { manifest })
  const known = await scan(root, { manifest, baseline: parseBaseline(writeBaseline(findings.map(one => [one.fingerprint, 'until spring']))) })
  expect(known.suppressed.map(one => one.suppression.kind)).toEqual(['baseline'])
  expect(known.suppressed[0]?.suppression).toMatchObject({ reason: 'until spring', at: { file: 'purposely.baseline.json', line: 2 } })
  expect(places(known)).toEqual([
    'purposely.baseline.json:3 no-stale-declaration', 'purposely.baseline.json:4 no-stale-declaration', 'purposely.yml:3 no-stale-declaration', 'src/join-form.tsx:1 require-purpose'])
})

test('a fingerprint survives edits above it and a move of the line, not a new place', async () => {
  const before = await scan(tree(files), { manifest })
  const after = await scan(tree({
    ...files, 'src/join-form.tsx': `// a comment\nimport x from 'y'\n\n${files['src/join-form.tsx']}`, 'src/track.ts': `\n\n${files['src/track.ts']}`,
    'src/login.ts': files['src/track.ts'],
  }), { manifest })
  const prints = ({ findings }: typeof before): string[] => findings.map(one => one.fingerprint)
  expect(prints(after)).toEqual(expect.arrayContaining(prints(before)))
  expect(prints(after).length).toBe(prints(before).length + 1)
})

test('a file that goes away or changes while the run lasts is said, and loses nothing else', async () => {
  const root = tree({ ...files, ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`src/many/f${index}-form.tsx`, files['src/join-form.tsx'].replace('Join', `F${index}`)])) })
  const result = await scan(root, { manifest })
  rmSync(join(root, 'src'), { recursive: true })
  // the code around a finding is shown if it is still there
  expect(result.texts('src/join-form.tsx')).toBeUndefined()
  expect(result.findings.filter(one => one.code === 'require-purpose').length).toBe(61)
})

test('what is found does not depend on the word filter, on the order of the paths, or on the manifest it was read with', async () => {
  const root = tree(files)
  const filtered = await scan(root, { manifest })
  const whole = await scan(root, { manifest, unfiltered: true })
  const named = await scan(root, { manifest, paths: ['src/track.ts', 'src/join.ts', 'src/join-form.tsx'] })
  const backwards = await scan(root, { manifest, paths: ['src/join-form.tsx', 'src/join.ts', 'src/track.ts'] })
  expect(whole.data).toEqual(filtered.data)
  expect(whole.findings).toEqual(filtered.findings)
  expect(whole.inventory.coverage.skipped).toBe(0)
  expect(backwards.data).toEqual(named.data)
  expect(backwards.findings).toEqual(named.findings)
  // what a manifest makes of it is another matter
  const bare = ({ data }: typeof filtered) => data.map(({ placement: _, reported: __, ...datum }) => datum)
  expect(bare(await scan(root))).toEqual(bare(filtered))
})

test('SQL migrations are run one after the other, and say what no other file keeps', async () => {
  const { data, inventory: { coverage } } = await scan(tree({
    'supabase/migrations/1_init.sql': 'create table guests (email text, phone text, fax text);\ncreate table visitors (first_name text);\n',
    'supabase/migrations/2_less.sql': 'alter table guests drop column phone;\n',
    'prisma/schema.prisma': 'model Visitor {\n  id Int @id\n  first_name String\n}\n',
    'prisma/migrations/1/migration.sql': 'create table patients (email text);\n',
  }))
  expect(data.map(one => `${one.file} ${one.record}.${one.name}`)).toEqual(['prisma/schema.prisma Visitor.first_name', 'supabase/migrations/1_init.sql Guest.email', 'supabase/migrations/1_init.sql Guest.fax'])
  expect(coverage).toMatchObject({ files: 3, parsed: 3, unreadable: 0 })
})

test('JSON that is no schema is neither read nor counted', async () => {
  const { data, inventory: { coverage } } = await scan(tree({
    'package.json': '{ "name": "x" }', 'data/people.json': '[{ "email": "a@example.org" }]', 'broken.json': '{ "a": ', 'compose.yaml': 'a: [',
    'user.schema.json': '{ "$schema": "http://json-schema.org/draft-07/schema#", "title": "User", "properties": { "email": { "type": "string" } } }',
  }))
  expect(data.map(one => `${one.record}.${one.name}`)).toEqual(['User.email'])
  expect(coverage).toMatchObject({ files: 1, parsed: 1, unreadable: 0, skipped: 0 })
})

test('counts by kind what is left out by default; JSON, of which most is no source, is not counted', async () => {
  const { inventory: { coverage } } = await scan(tree({
    ...files, 'src/form.stories.tsx': '', 'src/a.spec.ts': '', 'prisma/seed.ts': '', 'tests/a.json': '{}', 'vite.config.ts': '',
  }))
  expect(coverage.leftOut).toEqual({ tests: 2, stories: 1, seeds: 1, configuration: 1 })
})
