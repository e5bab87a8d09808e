import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copy, folder, lay, purposely, read, repository } from '../cli/project.js'

/*
 * Whole programs below `reads/`. A comment behind a column says what must be found out about it: `read` if a place that reads it is
 * surely its own, `named` if only its name is read, of what record is not known, `unread` (with `shown again` where a form shows it to be edited),
 * or `unsure` and words of what could hide a read.
 */
const programs = join(repository, 'test/link/reads')

interface Use { record: string; name: string; verdict: string; reads: unknown[]; named: unknown[]; shownAgain: unknown[]; doubts: { what: string; file?: string }[] }
interface Said { findings: { code: string; file: string; endLine: number; message: string }[]; observations: { file: string; line: number; endLine: number; role: string; record: string; name: string }[]; usage?: Use[] }

const json = async (cwd: string, ...args: string[]): Promise<Said> => JSON.parse((await purposely(cwd, args)).out) as Said

/** `file:line verdict` of every column that says what is expected. */
function expected(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/')).filter(path => /\.\w+$/.test(path))
  return new Map(files.flatMap(path => readFileSync(join(root, path), 'utf8').split('\n').flatMap((line, index) => {
    const said = /(?:\/\/|--) expect: (.*)$/.exec(line)?.[1]
    return said === undefined ? [] : [[`${path}:${index + 1}`, said.trim()] as const]
  })))
}

describe.each(readdirSync(programs))('%s', name => {
  const wanted = expected(join(programs, name))

  test('the inventory knows of every column who reads it, or what could hide a reader', async () => {
    const { observations, usage = [] } = await json(copy(join(programs, name)), 'inventory', '--format', 'json')
    const kept = observations.filter(one => one.role === 'kept')
    const useAt = (place: string): Use | undefined => {
      const [file, line] = [place.slice(0, place.lastIndexOf(':')), Number(place.slice(place.lastIndexOf(':') + 1))]
      const column = kept.find(one => one.file === file && one.line <= line && line <= one.endLine)
      return usage.find(use => use.record === column?.record && use.name === column.name)
    }
    for (const [place, says] of wanted) {
      const [verdict, detail] = /^(\w+)[ ,]*(.*)$/.exec(says)?.slice(1) ?? []
      const use = useAt(place)
      expect.soft(use?.verdict === 'unsure' && use.named.length > 0 ? 'named' : use?.verdict, `${place} ${JSON.stringify(use)}`).toBe(verdict)
      if (verdict === 'unread') expect.soft((use?.shownAgain.length ?? 0) > 0, `${place} shown again`).toBe(detail === 'shown again')
      if (verdict === 'unsure') expect.soft(use?.doubts.map(doubt => `${doubt.what} ${doubt.file ?? ''}`).join('; ') ?? '', place).toContain(detail)
    }
  })

  test('check reports what nothing reads, and nothing else', async () => {
    const { findings } = await json(copy(join(programs, name)), 'check', '--format', 'json', '--preset', 'strict')
    const unread = findings.filter(one => one.code === 'no-unused-data').map(one => `${one.file}:${one.endLine}${one.message.includes('only shown again') ? ', shown again' : ''}`)
    expect(unread.sort()).toEqual([...wanted].flatMap(([place, says]) => says.startsWith('unread') ? [place + says.slice('unread'.length)] : []).sort())
  })
})

const schema = 'model Member {\n  id String @id\n  phoneNumber String\n}\n'
const write = 'import { prisma } from \'./prisma\'\nexport const add = (body: { phoneNumber: string }) => prisma.member.create({ data: { phoneNumber: body.phoneNumber } })\n'
const manifest = (more: string): string => `version: 1
purposes:
  club:
    description: Keep the list of members.
    where: [Member]
    basis: contract
    retention: until you leave
${more}`

test('nothing is searched as long as nobody asks', async () => {
  const root = folder({ 'schema.prisma': schema, 'src/add.ts': write, 'purposely.yml': manifest('    data: { phone_number }\n') })
  expect((await json(root, 'check', '--format', 'json')).usage).toBeUndefined()
  expect((await json(root, 'check', '--format', 'json', '--preset', 'strict')).usage).toHaveLength(1)
  expect((await json(root, 'check', 'src', '--format', 'json', '--preset', 'strict')).usage).toBeUndefined()
})

test('says how many files were searched, the form that asks, and where a reader would be named', async () => {
  const root = folder({
    'schema.prisma': schema, 'src/add.ts': write, 'purposely.yml': manifest('    data: { phone_number }\nfindings: { no-unused-data: warn }\n'),
    'src/MemberForm.tsx': 'export const MemberForm = () => <form><label>Phone <input name="phoneNumber" type="tel" /></label></form>\n',
  })
  const { out, code } = await purposely(root, ['check'])
  expect(code).toBe(0)
  expect(out).toContain('Member keeps a phone number ("phoneNumber"); nothing in the 3 files searched reads it. '
    + 'Stop asking for it and drop the column, or name who reads it: readBy of phone_number (purposely.yml:8).')
  expect(out).toContain('src/MemberForm.tsx:1:')
})

test('a reader outside the program is enough, and stands in the inventory', async () => {
  const root = folder({ 'schema.prisma': schema, 'src/add.ts': write, 'purposely.yml': manifest('    data: { phone_number: { readBy: [the billing service, letters] } }\nfindings: { no-unused-data: warn }\n') })
  expect((await json(root, 'check', '--format', 'json')).findings).toEqual([])
  expect((await purposely(root, ['inventory'])).out).toContain('| outside: the billing service; outside: letters |')
})

test('a committed inventory is the same whoever reads: it would change with any edit', async () => {
  const root = folder({ 'schema.prisma': schema, 'src/add.ts': write, 'purposely.yml': manifest('    data: { phone_number }\ninventory: inventory.md\n') })
  await purposely(root, ['inventory'])
  const before = read(root, 'inventory.md')
  lay(root, { 'src/call.ts': 'import type { Member } from \'@prisma/client\'; export const call = (member: Member) => dial(member.phoneNumber)\n' })
  await purposely(root, ['inventory'])
  expect(before).not.toContain('| Read |')
  expect(read(root, 'inventory.md')).toBe(before)
  expect((await purposely(root, ['inventory', '--stdout'])).out).toContain('src/call.ts:1')
  expect((await purposely(root, ['explain', 'phone_number'])).out).toContain('  Read (in 3 files searched):\n    Member.phoneNumber: src/call.ts:1\n')
})
