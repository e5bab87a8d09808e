import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseBaseline, writeBaseline } from '../../src/manifest/baseline.js'
import { loadManifest } from '../../src/manifest/index.js'
import { run, type RunOptions } from '../../src/pipeline.js'
import json from '../../src/report/json.js'
import markdown from '../../src/report/markdown.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

function tree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'purposely-marks-'))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const manifest = loadManifest('version: 1\npurposes: {}\nrecipients: { posthog: { for: [], receives: [unique_id, email], draft: true } }\nignore:\n  - /legacy/\n', 'purposely.yml').manifest!
const scan = (files: Record<string, string>, options: Partial<RunOptions> = {}) => run({ root: tree(files), paths: [], manifest, ...options })
type Result = Awaited<ReturnType<typeof run>>
const entryOf = ({ inventory }: Result, record: string) => inventory.data.find(entry => entry.record === record && entry.category.endsWith('phone_number'))

const comment = '{/* eslint-disable-next-line purposely/require-purpose -- the warehouse\'s own */}'
const form = (name: string, before = ''): string => `export const ${name}Form = () => (\n  <form>\n    ${before}\n    <input name="phone" type="tel" />\n  </form>\n)\n`
const column = "import { z } from 'zod'\nexport const depotSchema = z.object({ phone: z.string() })\n"

test('a datum of which all is disabled stands in the inventory with the reason', async () => {
  const result = await scan({ 'a.tsx': form('Depot', comment) })
  expect(result.findings).toEqual([])
  expect(entryOf(result, 'Depot')).toMatchObject({ state: 'undeclared', suppressions: [{ kind: 'comment', reason: 'the warehouse\'s own' }] })
  expect(markdown(result, {}).output).toContain('**undeclared** (disabled: the warehouse\'s own)')
  const [row] = (JSON.parse([...json(result, {}).output].join('')) as { observations: { suppressed: object }[] }).observations
  expect(row?.suppressed).toEqual({ by: 'comment', reason: 'the warehouse\'s own', file: 'a.tsx', line: 3 })
})

test('one place that is still told takes the mark away from the datum, and not from its other place', async () => {
  const result = await scan({ 'a.tsx': form('Depot', comment), 'b.ts': column })
  expect(result.findings.map(one => one.at.file)).toEqual(['b.ts'])
  expect(entryOf(result, 'Depot')?.suppressions).toBeUndefined()
  expect(result.data.filter(one => one.category.endsWith('phone_number')).map(one => [one.file, one.suppression?.kind, one.reported]))
    .toEqual([['a.tsx', 'comment', undefined], ['b.ts', undefined, true]])
})

test('a known leak is baselined, with what stands behind it', async () => {
  const leak = { 'track.ts': "import posthog from 'posthog-js'\nexport const seen = (user: { email: string }) => posthog.identify(user.email)\n" }
  const { leaks } = await scan(leak)
  for (const [reason, shown] of [['', '(baselined)'], ['until spring', '(baselined: until spring)']] as const) {
    const result = await scan(leak, { baseline: parseBaseline(writeBaseline(leaks.fresh.map(one => [one, reason]))) })
    expect(result.findings).toEqual([])
    expect(markdown(result, {}).output).toContain(shown)
  }
})

test('what the manifest says not to look at is in the inventory alone, with its line, and in no count', async () => {
  const files = { 'a.tsx': form('Depot', comment), 'legacy/b.tsx': form('Visitor'), 'legacy/broken.ts': "import { z } from 'zod'\nconst = 4\n", 'legacy/c.test.tsx': form('Tested') }
  const result = await scan(files)
  const without = await scan({ 'a.tsx': files['a.tsx'] })
  expect(entryOf(result, 'Visitor')).toMatchObject({ state: 'ignored', purposes: [], ignoredAt: [{ file: 'purposely.yml', line: 5 }] })
  expect(entryOf(result, 'Tested')).toBeUndefined()
  // neither findings, nor facts, nor problems, nor totals
  expect({ findings: result.findings, problems: result.problems, data: result.data }).toEqual({ findings: without.findings, problems: [], data: without.data })
  const counts = (one: Result): string[] => markdown(one, {}).output.split('\n').filter(line => line.startsWith('- ') && !line.includes('left out'))
  expect(counts(result)).toEqual(counts(without))
  expect(markdown(result, {}).output).toMatch(/## Ignored\n\n.*\n\n.*\n.*\n\| Visitor \| phone number .* \| purposely\.yml:5 \| legacy\/b\.tsx:4 \|/)
  const rows = (JSON.parse([...json(result, {}).output].join('')) as { observations: { file: string; state: string }[] }).observations
  expect(rows.filter(row => row.file === 'legacy/b.tsx').map(row => row.state)).toEqual(['ignored'])
})

test('an ignored place of a datum does not change what is said of the others, and a narrowed run looks at none', async () => {
  const files = { 'a.tsx': form('Visitor'), 'legacy/b.tsx': form('Visitor') }
  const result = await scan(files)
  expect(result.inventory.data.map(entry => [entry.record, entry.state, entry.places.map(one => one.at.file)])).toEqual([
    ['Visitor', 'undeclared', ['a.tsx']], ['Visitor', 'ignored', ['legacy/b.tsx']]])
  expect((await scan(files, { paths: ['a.tsx'] })).ignored).toEqual([])
})
