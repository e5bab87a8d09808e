import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hostLinks } from '../../src/cli/hosts.js'
import type { Page } from '../../src/types/index.js'
import { folder, lay, purposely, read } from './project.js'
import { commit, form, git, manifest, repository, signedUp, track } from './repo.js'

const base = { 'purposely.yml': manifest, 'package.json': '{ "name": "club" }', 'src/join.html': form('email'), 'src/track.ts': track, 'src/use.ts': signedUp() }
const inventory = (cwd: string, ...args: string[]) => purposely(cwd, ['inventory', '--format', 'html', ...args])
const factsIn = (page: string): Page => JSON.parse(/id="facts">(.*)<\/script>/.exec(page)?.[1] ?? '') as Page
const facts = (root: string, file = 'data-inventory.html'): Page => factsIn(read(root, file))

test.concurrent('the page stands beside the committed inventory, and is no part of what is read', async () => {
  const root = repository({ ...base, 'purposely.yml': `${manifest}inventory: docs/data.md\n` })
  expect(await inventory(root)).toMatchObject({ code: 0, err: 'Wrote docs/data.html.\n', out: '' })
  const first = read(root, 'docs/data.html')
  // what is under git is read, too
  git(root, ['add', '-A'])
  expect(await inventory(root)).toMatchObject({ code: 0, err: 'docs/data.html is up to date.\n' })
  expect(read(root, 'docs/data.html') === first).toBe(true)
  expect((await inventory(root, '--stdout')).out === first).toBe(true)
  expect(facts(root, 'docs/data.html')).toMatchObject({ name: 'club', commit: git(root, ['rev-parse', 'HEAD']).trim(), coverage: { files: 3, generated: 0 } })
})

test.concurrent('it is written over a page, and over no other HTML', async () => {
  const root = folder(base)
  expect(await inventory(root, '--output', 'page.html')).toMatchObject({ code: 0, err: 'Wrote page.html.\n' })
  expect(await inventory(root, '--output', 'page.html')).toMatchObject({ code: 0, err: 'page.html is up to date.\n' })
  expect(await inventory(root, '--output', 'src/join.html')).toMatchObject({ code: 2, err: expect.stringContaining('src/join.html is source, which is read here: name another file for the report.') as string })
  writeFileSync(join(root, 'data-inventory.html'), form('name'))
  expect(await inventory(root)).toMatchObject({ code: 2, err: expect.stringContaining('data-inventory.html is source') as string })
  expect(read(root, 'data-inventory.html')).toBe(form('name'))
  expect(await purposely(root, ['inventory', '--output', 'new.html'])).toMatchObject({ code: 2 })
  expect(existsSync(join(root, 'new.html'))).toBe(false)
})

test.concurrent('links lead to the host that git knows, at the commit; what has changed since has none', async () => {
  const root = repository(base)
  git(root, ['remote', 'add', 'origin', 'https://ada:hunter2x@github.com/acme/club.git'])
  lay(root, { 'src/use.ts': `\n${signedUp()}` })
  const { err } = await inventory(root)
  const sha = git(root, ['rev-parse', 'HEAD']).trim()
  expect(err).toBe(`Commit ${sha.slice(0, 7)} is not pushed yet, as far as this clone knows: links in the page lead to it once it is.\nWrote data-inventory.html.\n`)
  expect(/hunter2x|ada:/.test(read(root, 'data-inventory.html'))).toBe(false)
  const files = Object.fromEntries(facts(root).files.map(({ path, ...file }) => [path, file]))
  expect(files['src/join.html']).toEqual({ href: `https://github.com/acme/club/blob/${sha}/src/join.html#L` })
  expect(files['src/use.ts']).toEqual({ changed: true })
  git(root, ['update-ref', 'refs/remotes/origin/main', 'HEAD'])
  expect((await inventory(root)).err).not.toContain('not pushed')
})

test.concurrent('in a folder below the top, links begin at the top; --links goes before git', async () => {
  const root = repository(Object.fromEntries(Object.entries(base).map(([path, text]) => [`apps/club/${path}`, text])))
  git(root, ['remote', 'add', 'origin', 'git@gitlab.com:acme/group/club.git'])
  const sha = git(root, ['rev-parse', 'HEAD']).trim()
  await inventory(join(root, 'apps/club'))
  expect(facts(root, 'apps/club/data-inventory.html').files.find(file => file.path === 'src/join.html')?.href).toBe(`https://gitlab.com/acme/group/club/-/blob/${sha}/apps/club/src/join.html#L`)
  await inventory(join(root, 'apps/club'), '--links', 'https://code.example/club/main')
  expect(facts(root, 'apps/club/data-inventory.html').files.find(file => file.path === 'src/join.html')?.href).toBe('https://code.example/club/main/apps/club/src/join.html#L')
  expect(await inventory(root, '--links', 'javascript:alert(1)')).toMatchObject({ code: 2, err: expect.stringContaining('--links takes an address') as string })
})

test.concurrent('--since says what has changed from where this work left a branch', async () => {
  const root = repository(base)
  git(root, ['checkout', '-q', '-b', 'feature'])
  commit(root, { 'src/join.html': form('email', 'phone') })
  const { code, err } = await inventory(root, '--since', 'main')
  expect([code, err]).toEqual([0, 'Wrote data-inventory.html.\n'])
  expect(facts(root).changes).toMatchObject({ from: expect.stringMatching(/^[0-9a-f]{7} \(where this work left main\)$/) as string, lines: [{ begins: true, done: 'collected', why: 'no purpose lists it', undeclared: true, places: [{ line: 3 }] }] })
  expect(await inventory(root, '--since', 'mian')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean main?') as string })
  expect(await purposely(root, ['inventory', '--since', 'main'])).toMatchObject({ code: 2, err: expect.stringContaining('--since and --links go with --format html') as string })
})

const sha = '3f2c1ab'
test.each([
  ['https://github.com/acme/club', 'https://github.com/acme/club/blob/3f2c1ab/', '#L'],
  ['https://x-access-token:ghs_secret@github.com/acme/club.git', 'https://github.com/acme/club/blob/3f2c1ab/', '#L'],
  ['git@github.com:acme/club.git', 'https://github.com/acme/club/blob/3f2c1ab/', '#L'],
  ['ssh://git@github.acme.example:2222/acme/club.git', 'https://github.acme.example/acme/club/blob/3f2c1ab/', '#L'],
  ['git@gitlab.acme.example:a/b/c/club.git', 'https://gitlab.acme.example/a/b/c/club/-/blob/3f2c1ab/', '#L'],
  ['https://gitlab.acme.example:8443/a/club.git', 'https://gitlab.acme.example:8443/a/club/-/blob/3f2c1ab/', '#L'],
  ['https://ada@bitbucket.org/acme/club.git', 'https://bitbucket.org/acme/club/src/3f2c1ab/', '#lines-'],
  ['https://codeberg.org/acme/club.git', 'https://codeberg.org/acme/club/src/commit/3f2c1ab/', '#L'],
  ['https://gitea.acme.example/acme/club', 'https://gitea.acme.example/acme/club/src/commit/3f2c1ab/', '#L'],
])('%s', (remote, links, line) => {
  expect(hostLinks(remote, sha)).toEqual({ links, line })
})

test.each(['/srv/git/club.git', 'file:///srv/git/club.git', '../club', 'https://code.example/acme/club', 'https://github.com/', 'javascript://github.com/a/b', 'C:/github.com/a', 'https://evilgithub.com/a/b', 'ext::sh -c x'])('%s leads nowhere', remote => {
  expect(hostLinks(remote, sha)).toBeUndefined()
})

test.concurrent('of several data of one place that alone is forbidden which the manifest says never to have', async () => {
  const root = folder({
    'package.json': '{}', 'purposely.yml': 'version: 1\npurposes:\n  account: { description: Sign people in., where: [auth], data: { email, name, phone_number }, basis: contract, retention: P1Y }\nnever: [phone_number]\n',
    'src/auth.ts': "import { betterAuth } from 'better-auth'\nexport const auth = betterAuth({ socialProviders: { microsoft: { clientId: 'x', clientSecret: 'y' } } })\n",
  })
  await purposely(root, ['inventory', '--format', 'html'])
  const page = facts(root)
  const standing = (key: string) => page.data.filter(({ category }) => page.categories[category]?.key === key).map(one => one.standing)
  expect(standing('user.contact.phone_number')).toEqual(['forbidden'])
  expect(standing('user.contact.email')).toContain('declared')
  expect(standing('user.contact.email')).not.toContain('forbidden')
})
