import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copy, purposely, read, repository } from '../cli/project.js'

/*
 * Whole programs below `whose/`. A comment behind a line says of which columns a value is read there: `own User.email` if the code shows that it
 * is that column's, `named User.email` if only the name of the property is known. What is surely something else is neither.
 */
const programs = join(repository, 'test/link/whose')

interface Place { file: string; line: number }
interface Use { record: string; name: string; verdict: string; reads: Place[]; named: Place[] }
interface Said { usage: Use[]; stories: { steps: (Place & { deed: string; record: string; name: string; from: number | null; proof: { how: string }[] })[] }[] }

const inventory = async (root: string): Promise<Said> => JSON.parse((await purposely(root, ['inventory', '--format', 'json', '--stdout'])).out) as Said

/** `own User.email file:line` of every comment. */
function expected(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/')).filter(path => /\.([jt]sx?|vue|svelte|astro)$/.test(path))
  return files.flatMap(path => readFileSync(join(root, path), 'utf8').split('\n').flatMap((line, index) =>
    (/(?:\/\/|\{\/\*|<!--) ((?:own|named) \w+\.\w+(?:; (?:own|named) \w+\.\w+)*)(?: \*\/\}| -->)?$/.exec(line)?.[1] ?? '').split('; ').filter(one => one !== '').map(one => `${one} ${path}:${index + 1}`))).sort()
}

describe.each(readdirSync(programs))('%s', name => {
  test('each read is told of the column whose value it surely is, or by its name alone', async () => {
    const { usage } = await inventory(copy(join(programs, name)))
    const told = usage.flatMap(use => (['reads', 'named'] as const).flatMap(key => use[key].map(({ file, line }) => `${key === 'reads' ? 'own' : 'named'} ${use.record}.${use.name} ${file}:${line}`)))
    expect([...new Set(told)].sort()).toEqual(expected(join(programs, name)))
  })
})

test('explain, the table and the page say which is which, in words', async () => {
  const root = copy(join(programs, 'tickets'))
  const { out } = await purposely(root, ['explain', 'email'])
  expect(out).toContain('    User.email: src/app/api/sign-in/route.ts:11, src/app/api/tickets/route.ts:16\n      a property of this name is read, of what record is not known: src/lib/subscribers.ts:7\n')
  expect(out).toContain('    Subscriber.email: nothing is read that is surely its own\n      a property of this name is read, of what record is not known: src/lib/subscribers.ts:7\n')
  const [subscriber] = (await purposely(root, ['inventory', '--stdout'])).out.split('\n').filter(line => line.startsWith('| Subscriber '))
  expect(subscriber).toContain('| perhaps: a property of this name is read, of what record is not known (src/lib/subscribers.ts:7) |')
  await purposely(root, ['inventory', '--format', 'html', '--output', 'page.html'])
  const page = JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(read(root, 'page.html'))?.[1] ?? '{}') as { data: { record: string; reading?: { verdict: string; places: unknown[]; named: unknown[] } }[] }
  expect(page.data.filter(one => one.record === 'Subscriber').map(one => [one.reading?.verdict, one.reading?.places.length, one.reading?.named.length])).toEqual([['unsure', 0, 1]])
})

test('a read of a story says what it follows from, and a text of a form\'s error is none', async () => {
  const { stories } = await inventory(copy(join(programs, 'tickets')))
  const reads = stories.flatMap(({ steps }) => steps.flatMap(step => step.deed === 'read' ? [`${step.record}.${step.name} ${step.file}:${step.line} after ${steps[step.from ?? -1]?.deed ?? 'nothing'} by ${step.proof.map(one => one.how).join(', ')}`] : []))
  expect(reads.sort()).toEqual([
    'SupportTicket.email src/app/api/tickets/route.ts:16 after kept by record',
    'SupportTicket.message src/app/api/tickets/route.ts:17 after kept by record',
    'Ticket.email src/app/api/tickets/route.ts:9 after asked by submit, request, parse, value',
  ])
})
