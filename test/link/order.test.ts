import { expect, test } from 'vitest'
import { wavesOf } from '../../src/link/order.js'
import type { OwnImports } from '../../src/link/own-imports.js'
import { run } from '../../src/pipeline.js'
import { treeOf } from '../properties/programs.js'

/** `a: b c` is a file that imports two others. */
const graph = (...lines: string[]): { paths: string[]; own: OwnImports } => {
  const all = lines.map(line => line.split(/:? /) as [string, ...string[]])
  return {
    paths: all.map(([path]) => path).sort(),
    own: new Map(all.map(([path, ...others]) => [path, others.map(from => ({ specifier: `./${from}`, names: [['*', '']], reexport: false, from }))])),
  }
}

test.each([
  ['what a file imports comes first', ['page: form track', 'form: track', 'track'], 100, ['track', 'form', 'page']],
  ['what nothing waits for fills up what a chain leaves', ['a: b', 'b: c', 'c', 'x', 'y', 'z: x'], 2, ['c x', 'b y', 'a z']],
  ['in a circle one goes first, and what imports it comes later', ['a: b', 'b: c', 'c: a', 'd: a'], 100, ['c', 'b', 'a', 'd']],
  ['who imports a file outside of the project, or itself, waits for nothing', ['a: elsewhere', 'b: b'], 100, ['a b']],
])('%s', (_, lines, most, waves) => {
  const { paths, own } = graph(...lines)
  expect(wavesOf(paths, own, most).map(wave => wave.toSorted().join(' '))).toEqual(waves)
})

test('a chain of twenty thousand files has an end', () => {
  const { paths, own } = graph(...Array.from({ length: 20_000 }, (_, index) => `f${index}: f${index + 1}`))
  expect(wavesOf(paths, own)).toHaveLength(20_000)
})

/** What a program sends, and how often each of its files was examined. */
async function looked(files: Record<string, string>): Promise<{ sent: string[]; times: Record<string, number> }> {
  const times: Record<string, number> = {}
  const count = (value: unknown): void => {
    const path = (value as { one?: { facts?: { path?: string } } }).one?.facts?.path
    if (path !== undefined) times[path] = (times[path] ?? 0) + 1
  }
  const { data } = await run({ root: '/nowhere', paths: [], tree: treeOf(files), types: false, memory: { get: () => undefined, set: (_, value) => { count(value) } } })
  return { sent: data.flatMap(one => one.kind === 'send' ? [`${one.file} ${one.category}`] : []), times }
}

const client = "import posthog from 'posthog-js'\nexport const track0 = (name: string, more: object) => posthog.capture(name, more)\n"
const link = (index: number): string => `import { track${index - 1} } from './f${index - 1}'\nexport const track${index} = (name: string, more: object) => track${index - 1}(name, more)\n`
const caller = (of: string, from: string): string => `import { ${of} } from './${from}'\nexport const onJoin = (user: { email: string }) => ${of}('joined', { email: user.email })\n`

test('each file of a chain is examined once, however long it is', async () => {
  const chain = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/f${index}.ts`, index === 0 ? client : link(index)]))
  const { sent, times } = await looked({ ...chain, 'src/all.ts': "export * from './f11'\n", 'src/a.ts': caller('track11', 'all') })
  expect(sent).toEqual(['src/a.ts user.contact.email'])
  expect(times).toEqual(Object.fromEntries([...Object.keys(chain), 'src/all.ts', 'src/a.ts'].map(path => [path, 1])))
})

test('in a circle, whoever learns something later is examined again', async () => {
  // who comes first in it is told last what it imports
  const { sent, times } = await looked({
    'src/a.ts': `${caller('track1', 'f1')}export { track0 } from './f0'\n`,
    'src/f0.ts': client,
    'src/f1.ts': `import { track0, onJoin } from './a'\nexport const track1 = (name: string, more: object) => track0(name, more)\nexport const again = onJoin\n`,
  })
  expect(sent).toEqual(['src/a.ts user.contact.email'])
  expect(times).toEqual({ 'src/a.ts': 2, 'src/f0.ts': 1, 'src/f1.ts': 2 })
})
