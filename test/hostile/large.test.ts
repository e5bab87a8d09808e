import { createServer } from 'node:net'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asJson, folder, inTurn, reading, type Ran } from '../cli/project.js'

const form = "export const Join = () => <form><input name=\"phone\" type=\"tel\" /></form>\n"

test('a line of fifty megabytes in any language is named and not read, and the rest is', async () => {
  const root = folder({ 'src/join.tsx': form })
  const names = ['long.ts', 'long.tsx', 'long.js', 'long.vue', 'long.svelte', 'long.html', 'long.prisma', 'long.sql', 'long.graphql', 'schema.json', 'long.proto']
  for (const name of names) writeFileSync(join(root, 'src', name), `email${' phone'.repeat(50_000_000 / 6)}`)
  const [ran] = await inTurn([{ cwd: root, args: [...asJson, '--no-cache'] }])
  const { findings, problems, err } = reading(ran!)
  expect(err).toBe('')
  expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([])
  // of JSON nobody knows by its name whether it is a schema
  expect(problems.map(({ file }) => file).sort()).toEqual(names.filter(name => name !== 'schema.json').map(name => `src/${name}`).sort())
}, 120_000)

test('a socket is no file', async () => {
  const root = folder({ 'src/join.tsx': form })
  const server = createServer().listen(join(root, 'src/s.ts'))
  await new Promise(resolve => { server.once('listening', resolve) })
  const [ran] = await inTurn([{ cwd: root, args: [...asJson, '--no-cache'] }])
  server.close()
  const { problems, err } = reading(ran!)
  expect({ problems, err }).toEqual({ problems: [], err: '' })
})

test.each(['inventory: ../../etc/purposely.md', 'root: ../..', 'ignore: [../../etc/]'])('a manifest that says %s is told that it leaves the folder', async line => {
  const root = folder({ 'src/join.tsx': form, 'purposely.yml': manifest(line) })
  const [ran] = await inTurn([{ cwd: root, args: [...asJson, '--no-cache'] }])
  expect(invalid(ran!)).toEqual(expect.arrayContaining([2, 4]))
})

test('a path that begins with a slash begins at the root of the project', async () => {
  const root = folder({ 'src/join.tsx': form, 'purposely.yml': manifest('inventory: /etc/purposely-inventory.md') })
  const [ran] = await inTurn([{ cwd: root, args: ['inventory'] }])
  expect(ran!.err).not.toContain('fault')
  expect(existsSync('/etc/purposely-inventory.md')).toBe(false)
})

const manifest = (line: string): string => `version: 1\n${line}\npurposes:\n  use: { description: See what is used., basis: consent, retention: P1Y, where: [../../etc/], data: { phone } }\n`
const invalid = ({ out }: Ran): number[] => (JSON.parse(out) as { findings: { line: number; code: string }[] }).findings.filter(({ code }) => code === 'valid-manifest').map(one => one.line)
