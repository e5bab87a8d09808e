import { expect, test } from 'vitest'
import { folder, inTurn, lay, purposely, read } from './project.js'

const form = (name: string, ...fields: string[]): string => `export function ${name}Form() {\n  return <form>${fields.map(one => `<input name="${one}" aria-label="${one}" />`).join('')}</form>\n}\n`
const manifest = (basis: string, retention: string, region: string): string => `version: 1
purposes:
  account:
    description: Let people in.
    where: [Join]
    data: { email, phone_number? }
    basis: ${basis}
    retention: ${retention}
  analytics: { description: See what is used., basis: consent, retention: P1Y }
recipients:
  posthog: { for: [analytics], receives: [email], region: ${region} }
`
const track = 'import posthog from \'posthog-js\'\nexport const joined = (email: string) => posthog.capture(\'joined\', { email })\n'
const packages: Record<string, Record<string, string>> = {
  shop: { 'package.json': '{ "name": "shop" }', 'purposely.yml': manifest('contract', 'P1Y', 'EU'), 'src/join.tsx': form('Join', 'email', 'phone'), 'src/track.ts': track },
  admin: { 'package.json': '{ "name": "admin" }', 'purposely.yml': manifest('consent', 'P1Y', 'US'), 'src/join.tsx': form('Join', 'email'), 'src/track.ts': track, 'src/visit.tsx': form('Visit', 'email') },
  app: { 'src/join.tsx': form('Join', 'phone') },
}

/** A folder with the JSON inventory of each. */
async function inventories(): Promise<string> {
  const out = folder({})
  for (const [name, files] of Object.entries(packages)) {
    const { out: json } = await purposely(folder(files), ['inventory', '--format', 'json', '--stdout'])
    lay(out, { [`${name}.json`]: json })
  }
  return out
}

test('inventories become one, by the names of their applications, and manifests that differ stand side by side', async () => {
  const root = await inventories()
  const { code, out, err } = await purposely(root, ['merge', 'shop.json', 'admin.json', 'app.json'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Merged from 3 inventories: admin, app, shop.')
  expect(out).toContain([
    '| What | Name | Says of its | admin | app | shop |', '| --- | --- | --- | --- | --- | --- |', '| purpose | account | basis | consent |  | contract |', '| recipient | posthog | region | US |  | EU |',
  ].join('\n'))
  expect(out).toContain('(basis: admin: consent · shop: contract; kept: P1Y)')
  expect(out).toMatch(/^\| admin: Visit \| e-mail address \(contact\.email\) \| \*\*undeclared\*\* .* admin\/src\/visit\.tsx:2 \|$/m)
  expect(out).toMatch(/^\| app: Join \| phone number \(contact\.phone_number\) \| \*\*undeclared\*\* .* app\/src\/join\.tsx:2 \|$/m)
  expect(out).toMatch(/^\| shop: Join \| phone number \(contact\.phone_number\) \| declared \| account \|/m)
  expect(out).toMatch(/^\| PostHog \| analytics \| yes \| e-mail address \(contact\.email\) \|  \| yes \| admin\/src\/track\.ts:2, shop\/src\/track\.ts:2 \|$/m)
  const [page] = await inTurn([{ cwd: root, args: ['merge', 'shop.json', 'admin.json', '--format', 'html', '--output', 'all.html'] }])
  expect([page?.code, page?.err]).toEqual([0, 'Wrote all.html.\n'])
  const facts = JSON.parse(/<script type="application\/json" id="facts">(.*?)<\/script>/s.exec(read(root, 'all.html'))?.[1] ?? '') as { name: string; purposes: { name: string; basis: string }[]; data: { record: string }[] }
  expect(facts.name).toBe('admin, shop')
  expect(facts.purposes.map(({ name, basis }) => [name, basis])).toEqual([['account', 'admin: consent · shop: contract'], ['analytics', 'consent']])
  expect(facts.data.map(({ record }) => record)).toContain('admin: Visit')
})

test('in whatever order and groups they are merged, and however often, the same bytes', async () => {
  const root = await inventories()
  const json = ['--format', 'json']
  const ran = await inTurn([
    ['merge', 'shop.json', 'admin.json', ...json, '--output', 'left.json'], ['merge', 'admin.json', 'app.json', ...json, '--output', 'right.json'],
    ['merge', 'left.json', 'app.json', ...json], ['merge', 'shop.json', 'right.json', ...json], ['merge', 'app.json', 'admin.json', 'shop.json', ...json], ['merge', 'left.json', 'right.json', 'left.json', ...json],
    ['merge', 'left.json', 'app.json'], ['merge', 'app.json', 'shop.json', 'admin.json'],
  ].map(args => ({ cwd: root, args })))
  expect(ran.map(({ code }) => code)).toEqual(Array(8).fill(0))
  const [, , first, ...others] = ran.map(({ out }) => out)
  expect(others.slice(0, 3)).toEqual([first, first, first])
  expect(others[4]).toBe(others[3])
})

test('two applications of one name, and one without a name, are told apart', async () => {
  const root = await inventories()
  lay(root, { 'other.json': read(root, 'shop.json').replaceAll('src/join.tsx', 'src/other.tsx'), 'web.json': read(root, 'app.json') })
  const { out } = await purposely(root, ['merge', 'other.json', 'shop.json', 'web.json'])
  expect(out).toContain('Merged from 3 inventories: shop, shop (2), web.')
  expect(out).toContain('shop (2)/src/')
})

test('packages of one workspace, under one manifest, are applications by their own names, with the files as seen from their folders', async () => {
  const root = folder({
    'package.json': '{ "name": "company", "workspaces": ["packages/*"] }', 'purposely.yml': manifest('contract', 'P1Y', 'EU'), 'packages/shop/package.json': '{ "name": "@company/shop" }',
    'packages/shop/src/join.tsx': form('Join', 'email'), 'packages/desk/package.json': '{ "name": "@company/desk" }', 'packages/desk/visit.tsx': form('Visit', 'email', 'phone'), 'packages/old/join.tsx': form('Join', 'phone'),
  })
  const one = (name: string) => ({ cwd: root, args: ['inventory', '--root', `packages/${name}`, '--format', 'json', '--output', `packages/${name}/inventory.json`] })
  const names = ['desk', 'old', 'shop']
  expect((await inTurn(names.map(one))).map(({ code }) => code)).toEqual([0, 0, 0])
  expect(names.map(name => (JSON.parse(read(root, `packages/${name}/inventory.json`)) as { name: string; folder: string })).map(({ name, folder: at }) => [name, at])).toEqual([
    ['@company/desk', 'packages/desk'], ['company', 'packages/old'], ['@company/shop', 'packages/shop']])
  const { out } = await purposely(root, ['merge', ...names.map(name => `packages/${name}/inventory.json`)])
  expect(out).toContain('Merged from 3 inventories: @company/desk, @company/shop, company.')
  expect(out).toMatch(/^\| @company\/desk: Visit \| phone number \(contact\.phone_number\) \| \*\*undeclared\*\* .* @company\/desk\/visit\.tsx:2 \|$/m)
  expect(out).toMatch(/^\| company: Join \| phone number .* company\/join\.tsx:2 \|$/m)
  expect(out).not.toContain('Told differently')
  const { out: whole } = await purposely(root, ['inventory', '--format', 'json'])
  expect(JSON.parse(whole)).toMatchObject({ name: 'company' })
  expect(whole).not.toContain('"folder"')
})

test('what is no inventory is one sentence with its file, and nothing is written', async () => {
  const root = await inventories()
  lay(root, {
    'broken.json': '{ "version": 1, ', 'list.json': '[]', 'new.json': read(root, 'shop.json').replace('"version": 1', '"version": 2'), 'half.json': '{ "version": 1, "observations": [{ "file": 3 }] }',
    'conflict.json': '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n', 'old.json': JSON.stringify({ version: 1, observations: [], findings: [], gaps: [], problems: [], stats: {} }),
  })
  const anew = ': npx purposely inventory --format json --output FILE writes one.'
  const sentences: [string, string][] = [
    ['broken.json', 'broken.json is no JSON'], ['list.json', 'list.json is no inventory'], ['new.json', 'new.json is an inventory of version 2, and this release reads version 1'],
    ['half.json', 'half.json lacks what an inventory of this release holds'], ['old.json', 'old.json lacks what an inventory of this release holds'], ['conflict.json', 'conflict.json holds the marks of a merge conflict'], ['gone.json', 'gone.json does not exist'], ['.', '. is a folder'],
  ]
  const ran = await inTurn([...sentences.map(([file]) => ['merge', 'shop.json', file, '--output', 'all.md']), ['merge'], ['merge', 'shop.json', '--format', 'sarif']].map(args => ({ cwd: root, args })))
  expect(ran.slice(0, -2).map(({ code, err }) => [code, err])).toEqual(sentences.map(([, sentence]) => [2, expect.stringContaining(sentence + anew)]))
  expect(ran.at(-2)).toMatchObject({ code: 2, err: expect.stringContaining('merge takes inventories as JSON') })
  expect(ran.at(-1)).toMatchObject({ code: 2, err: expect.stringContaining('sarif is no format of purposely inventory.') })
  expect(() => read(root, 'all.md')).toThrow()
})
