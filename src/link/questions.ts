import { placeKey } from '../kit/place-key.js'
import { segmentsOf } from '../kit/segments.js'
import type { Datum, FileFacts, SendObservation } from '../types/index.js'

/** A place where something is handed to a recipient without its fields being written there. */
export interface Question { start: number; end: number }

/** A file, and which of it is personal. */
interface Seen { facts: FileFacts; data: readonly Datum[] }

/** More in one file would be generated code. */
const mostOfOne = 500

/** What ends the name of one value, which holds no others: to ask for its type would load all that its file imports. */
const single: ReadonlySet<string> = new Set(`id ids uuid key slug code token hash count total sum number index length size width height scale type kind format name title label
  text subject url uri path href link domain host status reason error date time at day month year timestamp duration ms seconds version plan role
  mode enabled disabled locale language currency amount price quantity flag click`.split(/\s+/))
const statements: ReadonlySet<string> = new Set(['is', 'has', 'can', 'should', 'was', 'did'])

function isSingle(name: string): boolean {
  const words = segmentsOf(name)
  return single.has(words.at(-1) as string) || words.length > 1 && statements.has(words[0] as string)
}

/** What was thrown is of no type. */
const thrown = /^(e|ex|err|error|exception|reason|cause)$/i

/** A value of which neither its key nor the last name it is written by says that it is one and holds no others. */
function isOpen({ whole, name, sink, at }: SendObservation, text: string): boolean {
  const value = text.slice(at.start, at.end).replace(/^[\w$'"]+\s*:\s*/, '')
  const first = /^([\w$]+)[?!]?\./.exec(value)?.[1]
  const last = first === undefined ? undefined : /\.([\w$]+)$/.exec(value)?.[1]
  const isThrown = sink === 'logs' && (thrown.test(name) || first !== undefined && thrown.test(first))
  return whole !== undefined && !isThrown && !isSingle(name) && !(last !== undefined && isSingle(last))
}

/** What the facts of a file leave open that types may tell, each place once. */
function questionsIn({ facts: { observations }, data }: Seen, text: string): Question[] {
  // what is known for what it is holds nothing else
  const known = new Set(data.flatMap(one => one.kind === 'send' && one.category !== 'user' && one.confidence === 'high' ? [one.id] : []))
  const places = new Map<string, Question>()
  for (const one of observations) {
    const open = one.kind === 'send' ? isOpen(one, text) && !known.has(one.id) : one.kind === 'gap' && one.surface === 'sink' && (one.reason === 'dynamic' || one.reason === 'spread')
    if (open) places.set(placeKey(one.at), { start: one.at.start, end: one.at.end })
  }
  return [...places.values()].slice(0, mostOfOne)
}

/** The same of all files, by path; files that leave nothing open are not in it. */
export const questionsOf = (files: readonly Seen[], texts: ReadonlyMap<string, string>): Map<string, Question[]> =>
  new Map(files.map((one): [string, Question[]] => [one.facts.path, questionsIn(one, texts.get(one.facts.path) ?? '')]).filter(([, questions]) => questions.length > 0))
