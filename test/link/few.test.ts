import { expect, test } from 'vitest'
import { handedOnBy } from '../../src/engine.js'
import { importedByFew, importsIn } from '../../src/link/index.js'
import { recipientFilter } from '../../src/observe/filter.js'
import { parsersFor } from '../../src/parse/index.js'
import type { Memory, SourceText } from '../../src/types/index.js'
import { recallingOne } from '../../src/workers/recall.js'

const parser = await parsersFor(['js'], false)

/** What the imports of `use.ts` lead to, by name; which files were read for it, which of them parsed, and of which some statements were observed. */
function ask(files: Record<string, string>, memory?: Memory) {
  const [read, parsed, observed] = [[] as string[], [] as string[], [] as string[]]
  const source = (path: string): SourceText => ({ path, text: files[path] as string, language: 'js' })
  const imported = importedByFew({
    sources: [source('use.ts')], importsOf: (_, text) => importsIn(text),
    resolver: () => (_, specifier) => specifier.startsWith('./') ? `${specifier.slice(2)}.ts` : undefined,
    read(paths) {
      read.push(...paths)
      return paths.filter(path => path in files).map(source)
    },
    parse(one) {
      parsed.push(one.path)
      return parser(one)
    },
    recall: recallingOne(memory, undefined), leads: recipientFilter([]),
    observe(syntax, known) {
      observed.push(`${syntax.path} ${syntax.ast?.body.length}`)
      return handedOnBy(syntax, undefined, known)
    },
  }).get('use.ts') ?? {}
  return { names: Object.values(imported).flatMap(names => Object.keys(names)).sort(), read: read.sort(), parsed: parsed.sort(), observed: observed.sort() }
}

const track = "import posthog from 'posthog-js'\nexport const track = (event: string, data: object) => { posthog.capture(event, data) }\n"
const use = "import { track } from './lib'\ntrack('joined', { email: user.email })\n"

test('of a file that hands on many, those alone are read that are asked for by name', () => {
  expect(ask({ 'use.ts': use, 'lib.ts': "export { track } from './track'\nexport { charge } from './charge'\nexport * as dates from './dates'\n", 'track.ts': track, 'charge.ts': track, 'dates.ts': track }))
    .toMatchObject({ names: ['track'], read: ['lib.ts', 'track.ts'] })
})

test('of files that are handed on as a whole, those alone are looked into that hold the name', () => {
  expect(ask({ 'use.ts': use, 'lib.ts': "export * from './track'\nexport * from './charge'\n", 'track.ts': track, 'charge.ts': track.replace('track', 'charge') }))
    .toMatchObject({ names: ['track'], parsed: ['track.ts'] })
})

test('from the statements that make a name, what those speak of is followed, over all names between', () => {
  expect(ask({
    'use.ts': use,
    'lib.ts': "import { send } from './track'\nimport { charge } from './charge'\nconst name = 'app'\nconst fire = (event: string, data: object) => send(name + event, data)\nexport const pay = (card: object) => charge(card)\nexport { fire as track }\n",
    'track.ts': track.replaceAll('track', 'send'), 'charge.ts': track.replaceAll('track', 'charge'),
  })).toEqual({ names: ['track'], read: ['lib.ts', 'track.ts'], parsed: ['lib.ts', 'track.ts'], observed: ['lib.ts 5', 'track.ts 2'] })
})

test('what is done to a name beside its declaration belongs to it', () => {
  expect(ask({
    'use.ts': "import { events } from './lib'\nevents.track('joined', { email: user.email })\n",
    'lib.ts': "import { track } from './track'\nlet events\nif (browser) events = { track }\nfor (const key of keys) other[key] = 1\nexport { events }\n", 'track.ts': track,
  }).observed).toEqual(['lib.ts 4', 'track.ts 2'])
  expect(ask({ 'use.ts': "const { track } = require('./lib')\ntrack('joined', { email: user.email })\n", 'lib.ts': "const { track } = require('./track')\nexports.track = track\n", 'track.ts': track }).names).toEqual(['track'])
})

test('statements that speak of no recipient are not observed, and files without one that import none not even parsed', () => {
  expect(ask({
    'use.ts': "import { total } from './lib'\nimport { date } from './dates'\nimport { label } from './labels'\ntotal(date(label))\n",
    'lib.ts': `import { round } from './dates'\n${track}export const total = (amounts: number[]) => round(amounts)\n`, 'dates.ts': 'export const date = (day: Date) => day\nexport const round = (days: number[]) => days\n', 'labels.ts': track.replace('track', 'tell') + "export const label = 'x'\n",
  })).toEqual({ names: [], read: ['dates.ts', 'labels.ts', 'lib.ts'], parsed: ['labels.ts', 'lib.ts'], observed: [] })
})

test('a file that is asked for types alone is not parsed, one whose type is a value or a class too is', () => {
  const lib = `import { track, type Fire as Other } from './track'\nexport interface Member { email: string }\nexport type Fire = typeof track\n// Fire is no value\n/** Member is none, either */\nexport type Both = Map<Member, Fire>\nexport const twice = (one: Member, Fire) => [one, Member, Fire]\n`
  const asking = (text: string): string[] => ask({ 'use.ts': "import type { Member, Fire } from './lib'\n", 'lib.ts': text, 'track.ts': track }).parsed
  expect(asking(lib)).toEqual([])
  for (const more of ['export const Fire = track', 'export class Member { fire = track }', 'const make = () => ({ Fire: track })\nexport const { Fire } = make()', 'const other = track\nexport { other as Fire }', 'export const other = track, Fire = track', 'export const other = 1,\n  Fire: Other = track', 'export function * Fire(data) { track(data) }', 'export const /* late */ Fire = track']) {
    expect(asking(`${lib}${more}\n`), more).toEqual(['lib.ts', 'track.ts'])
  }
})

test('files that ask each other come to an end, and each is told of the other', () => {
  expect(ask({
    'use.ts': "import { first } from './one'\nfirst({ email: user.email })\n",
    'one.ts': "import { second } from './two'\nimport { track } from './track'\nexport const first = (data: object) => data ? second(data) : track('x', data)\n",
    'two.ts': "import { first } from './one'\nexport const second = (data: object) => first(data)\n", 'track.ts': track,
  }).names).toEqual(['first'])
})

test('what was found out once is remembered, and what somebody else has written there counts for nothing', () => {
  const entries = new Map<string, unknown>()
  const memory: Memory = { get: key => entries.get(key), set: (key, value) => { entries.set(key, value) } }
  const files = { 'use.ts': use, 'lib.ts': "import { track } from './track'\nexport { track }\n", 'track.ts': track }
  expect(ask(files, memory)).toMatchObject({ names: ['track'], parsed: ['lib.ts', 'track.ts'] })
  expect(ask(files, memory)).toMatchObject({ names: ['track'], parsed: [], observed: [] })
  expect(ask({ ...files, 'lib.ts': `${files['lib.ts']}\n` }, memory)).toMatchObject({ names: ['track'], parsed: ['lib.ts'] })
  for (const written of [[], [{}], {}, 7, { path: 'track.ts', observations: [{ kind: 'wrapper' }] }, [{ start: 0, end: 5, makes: 'track' }]]) {
    for (const key of entries.keys()) entries.set(key, written)
    const { names } = ask(files, memory)
    // statements of which nothing is known make no name
    if (!Array.isArray(written) || written.length > 0) expect(names).toEqual(['track'])
  }
})
