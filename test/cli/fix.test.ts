import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { deleteStale } from '../../src/cli/fix.js'
import { scan } from '../../src/cli/scan.js'
import { check, folder, purposely, read, snapshot } from './project.js'

const manifest = `version: 1
# what the shop is for
purposes:
  account:
    description: Let people in.
    where: [User, Gone, LongGone]   # people
    data:
      email:
      # asked in the old form
      phone_number?: So that we can ring.
      job_title:
    basis: contract
    retention: P1Y
recipients:
  # see which features are used
  posthog: { for: [account], receives: [unique_id, health_and_medical] }
  mixpanel:
    for: [account]
    receives: [unique_id]
fields:
  Warehouse.*: { none: our own }
  Depot.*: { none: our own }
words:
  zzyzxcode: { none: a code of the depot }
never: [religious_belief]
`
const mended = `version: 1
# what the shop is for
purposes:
  account:
    description: Let people in.
    where: [User]   # people
    data:
      email:
      # asked in the old form
    basis: contract
    retention: P1Y
recipients:
  # see which features are used
  posthog: { for: [account], receives: [unique_id] }
fields: {}
words: {}
never: [religious_belief]
`
const code = `import { z } from 'zod'
import posthog from 'posthog-js'

/**
 * What we know of people.
 * @purpose account
 */
export const pageSize = 20

export const userSchema = z.object({
  email: z.email(), // eslint-disable-line purposely/no-identifying-id, no-console -- of old
})

// eslint-disable-next-line purposely/no-whole-record -- of old
export const seen = (userId: string) => posthog.identify(userId)
`
const mendedCode = `import { z } from 'zod'
import posthog from 'posthog-js'

/**
 * What we know of people.
 */
export const pageSize = 20

export const userSchema = z.object({
  email: z.email(), // eslint-disable-line no-console -- of old
})

export const seen = (userId: string) => posthog.identify(userId)
`
const baseline = '{\n  "no-identifying-id|src/user.ts#seen.posthog.identify.email|user.contact.email": "",\n  "version": 1\n}\n'
const files = (): Record<string, string> => ({ 'purposely.yml': manifest, 'src/user.ts': code, 'purposely.baseline.json': baseline, 'src/other.ts': '// eslint-disable-next-line no-console\nconsole.log(1)\n' })

test('deletes what is stale in the manifest, the code and the baseline, says each, and nothing else changes', async () => {
  const root = folder(files())
  const before = snapshot(root)
  const ran = await purposely(root, ['check', '--fix'])
  expect(read(root, 'purposely.yml')).toBe(mended)
  expect(read(root, 'src/user.ts')).toBe(mendedCode)
  expect(read(root, 'purposely.baseline.json')).toBe('{\n  "version": 1\n}\n')
  expect(Object.entries(snapshot(root)).filter(([path, text]) => before[path] !== text).map(([path]) => path)).toEqual(['purposely.baseline.json', 'purposely.yml', 'src/user.ts'])
  expect(ran.err.split('\n').filter(line => line !== '').map(line => line.replace(/:\d+:/, ':')).sort()).toEqual([
    'Deleted from purposely.baseline.json: no-identifying-id at src/user.ts#seen.posthog.identify.email',
    'Deleted from purposely.yml: Gone from purposes.account.where', 'Deleted from purposely.yml: LongGone from purposes.account.where',
    'Deleted from purposely.yml: fields.Depot.*', 'Deleted from purposely.yml: fields.Warehouse.*',
    'Deleted from purposely.yml: health_and_medical from recipients.posthog.receives', 'Deleted from purposely.yml: job_title from purposes.account.data',
    'Deleted from purposely.yml: phone_number from purposes.account.data', 'Deleted from purposely.yml: recipients.mixpanel', 'Deleted from purposely.yml: words.zzyzxcode',
    'Deleted from src/user.ts: purposely/no-identifying-id from the comment', 'Deleted from src/user.ts: the comment on purposely/no-whole-record',
    'Deleted from src/user.ts: the tag @purpose account',
  ])
  // it has looked again, and there is no more to do
  expect(ran).toMatchObject({ code: 0 })
  expect(ran.out).toContain('0 errors, 0 warnings')
  expect(await purposely(root, ['check', '--fix'])).toMatchObject({ code: 0, err: 'Nothing was deleted: nothing that can be is stale.\n' })
})

test('a narrowed run deletes nothing, nor does a check without it', async () => {
  const root = folder(files())
  const before = snapshot(root)
  expect((await purposely(root, ['check', 'src/user.ts', '--fix'])).err).toBe('Nothing was deleted: what is stale only a run over everything can tell.\n')
  await purposely(root, ['check'])
  expect(snapshot(root)).toEqual(before)
})

test('what has perhaps moved, and the last place of a purpose, are left to a person', async () => {
  const root = folder({ ...files(), 'purposely.yml': manifest.replace('[User, Gone, LongGone]', '[User, Usr]') })
  await purposely(root, ['check', '--fix'])
  expect(read(root, 'purposely.yml')).toContain('where: [User]')
  const moved = folder({ ...files(), 'purposely.yml': manifest.replace('[User, Gone, LongGone]', '[Usr]') })
  await purposely(moved, ['check', '--fix'])
  expect(read(moved, 'purposely.yml')).toContain('where: [Usr]')
})

test('a file in conflict is left as it is, and the manifest while a file cannot be read', async () => {
  const inConflict = `${code}\nexport const text = \`\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n\`\n`
  const root = folder({ ...files(), 'src/user.ts': inConflict })
  expect((await purposely(root, ['check', '--fix'])).err).toContain('src/user.ts was left as it is: it holds the marks of a merge conflict.\n')
  expect(read(root, 'src/user.ts')).toBe(inConflict)
  const unread = folder({ ...files(), 'src/broken.ts': "import { z } from 'zod'\nconst = 4\n" })
  expect((await purposely(unread, ['check', '--fix'])).err).toContain('purposely.yml was left as it is: what src/broken.ts holds is not known, for it could not be read.\n')
  expect(read(unread, 'purposely.yml')).toBe(manifest)
  expect(read(unread, 'src/user.ts')).toBe(mendedCode)
})

test('line ends and a byte order mark stay, and JSON says what would be deleted', async () => {
  const root = folder({ ...files(), 'purposely.yml': `\uFEFF${manifest.replaceAll('\n', '\r\n')}`, 'src/user.ts': `\uFEFF${code.replaceAll('\n', '\r\n')}` })
  const checked = await check(root)
  const fixes = (checked.findings as unknown as { file: string; fix?: { what: string; edits: object[] } }[]).flatMap(one => one.fix ? [`${one.file} ${one.fix.what}`] : [])
  expect(fixes).toContain('purposely.yml recipients.mixpanel')
  await purposely(root, ['check', '--fix'])
  expect(read(root, 'purposely.yml')).toBe(`\uFEFF${mended.replaceAll('\n', '\r\n')}`)
  expect(read(root, 'src/user.ts')).toBe(`\uFEFF${mendedCode.replaceAll('\n', '\r\n')}`)
})

test('a file that changes while it is read is left as it is, whether it is code, a manifest or a baseline', async () => {
  const root = folder(files())
  const said: string[] = []
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said.push(String(text))
    return true
  })
  try {
    const look = () => scan({ root, fix: true }, [])
    const first = await look()
    const changed = { 'purposely.yml': `# a line more\n${manifest}`, 'src/user.ts': `// a line more\n${code}`, 'purposely.baseline.json': ` ${baseline}` }
    for (const [path, text] of Object.entries(changed)) writeFileSync(join(root, path), text)
    await deleteStale(first, look)
    for (const [path, text] of Object.entries(changed)) {
      expect(read(root, path)).toBe(text)
      expect(said.join('')).toContain(`${path} was left as it is: it was changed while it was read; run this again.`)
    }
    // nothing changes now
    await deleteStale(await look(), look)
    expect(read(root, 'src/user.ts')).toBe(`// a line more\n${mendedCode}`)
  } finally {
    stderr.mockRestore()
  }
})

test('what stands in texts and what a page shows stay through the command', async () => {
  const old = 'eslint-disable-next-line purposely/no-personal-data-in-logs -- of old'
  const kept = {
    'src/orders.sql': `create table orders (\n  email text default 'x\n-- ${old}\ny'\n);\n`,
    'src/order.html': `<form><textarea name="email"><!-- ${old} --></textarea></form>\n`,
  }
  const root = folder({
    'purposely.yml': manifest, ...kept,
    'src/order.pug': `form\n  // ${old}\n    of two lines\n  input(name="email")\n`,
    'src/order.tsx': `export const Order = () => <form>\n  Your e-mail: {/* ${old} */}\n  <input name="email" />\n</form>\n`,
  })
  await purposely(root, ['check', '--fix'])
  for (const [path, text] of Object.entries(kept)) expect(read(root, path)).toBe(text)
  expect(read(root, 'src/order.pug')).toBe('form\n  input(name="email")\n')
  expect(read(root, 'src/order.tsx')).toBe("export const Order = () => <form>\n  Your e-mail:{' '}\n  <input name=\"email\" />\n</form>\n")
})
