import { expect, test } from 'vitest'
import { asJson, edit, folder, inTurn, lay, purposely, read, reading, type Checked, type Ran } from './project.js'
import { commit, form, git, gitEnv, manifest as plain, repository, stage } from './repo.js'

/*
 * The inventory that is committed: it changes with the code, in the same commit, and says so where it does not.
 */
const manifest = plain + 'inventory: docs/data.md\n'
const base = { 'purposely.yml': manifest, 'src/join.html': form('email') }
const file = 'docs/data.md'

const stale = ({ findings }: Checked): string[] => findings.filter(one => one.code === 'no-stale-inventory')
  .flatMap(({ file: at, line, severity, message, related }) => [`${at}:${line} ${severity} ${message}`, ...related.map(one => one.message)])
const checked = async (cwd: string, ...args: string[]): Promise<string[]> => stale(reading((await inTurn([{ cwd, args: [...asJson, ...args] }]))[0] as Ran))
const anew = 'Write it anew, and commit it with the code: npx purposely inventory'

/** A repository whose inventory is what its code does. */
async function settled(files: Record<string, string> = base): Promise<string> {
  const root = repository(files)
  await purposely(root, ['inventory'])
  commit(root)
  return root
}

test.concurrent('a run over everything says what differs, until the inventory is written anew', async () => {
  const root = folder(base)
  expect(await checked(root)).toEqual([`purposely.yml:11 error There is no ${file}, which purposely.yml names as the committed inventory. Write it, and commit it with the code: npx purposely inventory`])
  await purposely(root, ['inventory'])
  expect(await checked(root)).toEqual([])
  lay(root, { 'src/join.html': form('email', 'name') })
  expect(await checked(root)).toEqual([
    expect.stringMatching(new RegExp(`^${file}:\\d+ error ${file} is not what the code does: 1 line is missing\\. ${anew}$`)),
    expect.stringMatching(/^would be added: \| Join \| name \(name\) \| declared \| account \| asked .*src\/join\.html \|$/),
  ])
  const { code, out } = await purposely(root, ['check'])
  expect([code, out]).toEqual([1, expect.stringContaining('would be added: | Join | name (name) | declared')])
  await purposely(root, ['inventory'])
  expect(await checked(root)).toEqual([])
})

test.concurrent('an edit above a place, and another retention, are told apart', async () => {
  const root = await settled()
  lay(root, { 'src/join.html': `\n\n${form('email')}` })
  expect(await checked(root)).toEqual([])
  edit(root, 'purposely.yml', 'as long as the account', 'P2Y')
  expect(await checked(root)).toEqual([expect.stringContaining('1 line is missing, 1 no longer holds.'), 'would be added: (basis: contract; kept: P2Y)', 'would go: (basis: contract; kept: as long as the account)'])
})

test.concurrent('a manifest may switch it off, or name no inventory', async () => {
  const off = folder({ ...base, 'purposely.yml': `${manifest}findings: { no-stale-inventory: off }\n` })
  const none = folder({ ...base, 'purposely.yml': plain })
  const warned = folder({ ...base, 'purposely.yml': `${manifest}findings: { no-stale-inventory: warn }\n` })
  expect([await checked(off), await checked(none)]).toEqual([[], []])
  expect(await checked(warned)).toEqual([expect.stringContaining('purposely.yml:11 warn There is no docs/data.md')])
})

test.concurrent('a hook compares what is staged: the code with the inventory of the same commit', async () => {
  const root = await settled()
  stage(root, { 'src/join.html': form('email', 'name') })
  expect(await checked(root, '--staged')).toEqual([expect.stringMatching(new RegExp(`^${file}:\\d\\d error ${file} is not what the code does in these files: 1 line is missing\\. ${anew}$`)), expect.stringMatching(/^would be added: \| Join \| name \(name\)/)])
  // what is written and not staged is in no commit
  await purposely(root, ['inventory'])
  expect(await checked(root, '--staged')).toHaveLength(2)
  git(root, ['add', file])
  expect(await checked(root, '--staged')).toEqual([])
  // the other way round: the inventory is staged and the code is not
  git(root, ['reset', '-q', '--hard'])
  stage(root, { 'src/other.html': '<p></p>\n' })
  lay(root, { 'src/join.html': form('email', 'name') })
  expect(await checked(root, '--staged')).toEqual([])
})

test.concurrent('a hook says what files that it looks at do not bear out, and what files that are gone once said', async () => {
  const root = await settled({ ...base, 'src/join.html': form('email', 'name'), 'src/later.html': form('name').replace('"join"', '"later"') })
  stage(root, { 'src/join.html': form('email') })
  expect(await checked(root, '--staged')).toEqual([expect.stringContaining('1 no longer holds'), expect.stringMatching(/^would go: \| Join \| name \(name\)/)])
  git(root, ['reset', '-q', '--hard'])
  git(root, ['rm', '-q', 'src/later.html'])
  stage(root, { 'src/join.html': form('email', 'name') + '\n' })
  expect(await checked(root, '--staged')).toEqual([expect.stringContaining('1 no longer holds'), expect.stringMatching(/^would go: \| Later \| name \(name\).*src\/later\.html \|$/)])
})

test.concurrent('a hook has no inventory to hold code against where none is staged', async () => {
  const root = repository(base)
  stage(root, { 'src/join.html': form('email', 'name') })
  expect(await checked(root, '--staged')).toEqual([])
})

test.concurrent('two branches that add a datum each merge without a conflict, and a conflict is one sentence', async () => {
  const root = await settled({ ...base, 'src/apply.html': form('email').replace('"join"', '"apply"') })
  git(root, ['checkout', '-q', '-b', 'other'])
  lay(root, { 'src/apply.html': form('email', 'name').replace('"join"', '"apply"') })
  await purposely(root, ['inventory'])
  commit(root)
  git(root, ['checkout', '-q', 'main'])
  lay(root, { 'src/join.html': form('email', 'name') })
  await purposely(root, ['inventory'])
  commit(root)
  git(root, ['merge', '-q', '-m', 'Both', 'other'], '', gitEnv as Record<string, string>)
  expect(await checked(root)).toEqual([])
  lay(root, { [file]: read(root, file).replace('# Data inventory\n', '<<<<<<< HEAD\n# Data inventory\n=======\n# Our data\n>>>>>>> other\n') })
  expect(await checked(root)).toEqual([`${file}:1 error ${file} holds the marks of a merge conflict. ${anew}`])
})

test.concurrent('a hook, which asks no types, does not miss the record whose fields they told', async () => {
  const track = `import posthog from 'posthog-js'\nimport type { Customer } from './types'\nexport const done = (customer: Customer) => posthog.capture('done', { ...customer })\n`
  const root = await settled({ ...base, 'src/types.ts': 'export interface Customer { id: string; email: string }\n', 'src/track.ts': track })
  expect(read(root, file)).toMatch(/e-mail address \(contact\.email\) \| with customer, handed over whole \|/)
  expect(read(root, file)).not.toContain('personal data (user)')
  stage(root, { 'src/track.ts': `\n${track}` })
  expect(await checked(root, '--staged')).toEqual([])
  expect(await checked(root, '--no-types')).toEqual([])
  expect(await checked(root)).toEqual([])
})
