import type { Chain, ChainHit, ChainRead, PlacedDatum, Story, StoryDeed, StoryStep } from '../types/index.js'
import { byLocation, bundle, compare, locate } from './places.js'

const deeds: readonly StoryDeed[] = ['asked', 'taken', 'checked', 'kept', 'sent', 'read']

/** The stories of a program: chains that lead to one column are one datum, asked in several places. */
export function storiesOf(chains: readonly Chain[], data: readonly PlacedDatum[]): Story[] {
  const groups = bundle(chains.map((chain, index) => ({ chain, index })), byColumn(chains, data))
  const stories = groups.map(group => storyOf(group.map(one => one.chain), data)).filter(isTelling)
  return withoutParts(stories).sort((a, b) => compare(a.category, b.category) || byLocation((a.steps[0] as StoryStep).at, (b.steps[0] as StoryStep).at))
}

/** By what chains belong together: the columns that they reach, but for those to which one of these is copied. */
function byColumn(chains: readonly Chain[], data: readonly PlacedDatum[]): (one: { chain: Chain; index: number }) => string {
  const isKept = (index: number): boolean => data[index]?.role === 'kept'
  const columnsOf = ({ hits }: Chain): number[] => hits.filter(hit => isKept(hit.datum) && (hit.from === undefined || !isKept(hit.from))).map(hit => hit.datum)
  const parent = new Map<number, number>()
  const top = (column: number): number => {
    const above = parent.get(column)
    return above === undefined ? column : top(above)
  }
  for (const chain of chains) {
    const [first, ...others] = columnsOf(chain)
    for (const other of others) if (top(other) !== top(first as number)) parent.set(top(other), top(first as number))
  }
  return ({ chain, index }) => {
    const [first] = columnsOf(chain)
    return first === undefined ? `alone ${index}` : `kept ${top(first)}`
  }
}

/** What is only sent, or only kept and read, is told elsewhere. */
const isTelling = ({ steps }: Story): boolean => new Set(steps.flatMap(({ deed, record }) => deed === 'read' ? [] : deed === 'kept' ? `kept ${record}` : deed)).size > 1

const placeOf = ({ at }: StoryStep): string => `${at.file}:${at.start}`

function storyOf(chains: readonly Chain[], data: readonly PlacedDatum[]): Story {
  const hits = new Map<number, ChainHit>()
  for (const hit of chains.flatMap(chain => rooted(chain, data))) {
    const known = hits.get(hit.datum)
    if (!known || known.from === undefined && hit.from !== undefined) hits.set(hit.datum, hit)
  }
  const ordered = [...hits.values()].map(hit => ({ hit, step: stepOf(data[hit.datum] as PlacedDatum) })).sort((a, b) => inOrder(a.step, b.step))
  const places = new Map(ordered.map(({ hit }, index) => [hit.datum, index]))
  const steps = ordered.map(({ hit, step }, index): StoryStep => {
    const from = hit.from === undefined ? undefined : places.get(hit.from)
    return { ...step, ...(from !== undefined && from !== index && { from }), ...(hit.proof.length > 0 && { proof: hit.proof }) }
  })
  return { category: categoryOf(chains, data), steps: [...steps, ...readSteps(chains.flatMap(chain => chain.reads), steps, places)] }
}

/** Where neither a question nor a column begins a chain, what takes or checks it first does. */
function rooted({ hits }: Chain, data: readonly PlacedDatum[]): ChainHit[] {
  const [begin] = hits
  if (begin?.proof.length === 0 && /^(asked|kept)$/.test(data[begin.datum]?.role ?? '')) return [...hits]
  const [first] = hits.filter(hit => hit.from === undefined && /^(taken|checked)$/.test(data[hit.datum]?.role ?? '')).sort((a, b) => inOrder(stepOf(data[a.datum] as PlacedDatum), stepOf(data[b.datum] as PlacedDatum)))
  return hits.map(hit => hit.from === undefined && first && hit !== first ? { ...hit, from: first.datum } : hit)
}

const inOrder = (a: StoryStep, b: StoryStep): number => deeds.indexOf(a.deed) - deeds.indexOf(b.deed) || byLocation(a.at, b.at) || compare(a.sink ?? '', b.sink ?? '') || compare(a.name, b.name)

/** That of what is kept, else of where it begins. */
function categoryOf(chains: readonly Chain[], data: readonly PlacedDatum[]): string {
  const kept = chains.flatMap(chain => chain.hits).map(hit => data[hit.datum]).find(datum => datum?.role === 'kept')
  return kept?.category ?? chains[0]?.category ?? ''
}

function stepOf(datum: PlacedDatum): StoryStep {
  const { role, owner, record, name, file, at } = datum
  return { deed: role as StoryDeed, owner, record, name, ...datum.kind === 'send' && { sink: datum.sink }, at: locate(file, at) }
}

/** Where a program reads the value, but for where it sends it; a line is told once. */
function readSteps(reads: readonly ChainRead[], steps: readonly StoryStep[], places: ReadonlyMap<number, number>): StoryStep[] {
  const told = new Set<string>()
  return [...reads].sort((a, b) => byLocation(a.at, b.at)).flatMap(({ at, owner, name, from: datum, proof }): StoryStep[] => {
    const key = `${at.file}:${at.line}`
    const isSent = steps.some(step => step.deed === 'sent' && step.at.file === at.file && step.at.start <= at.start && at.end <= step.at.end)
    if (told.has(key) || isSent) return []
    told.add(key)
    const from = datum === undefined ? undefined : places.get(datum)
    return [{ deed: 'read', owner, record: from === undefined ? '' : steps[from]?.record ?? '', name, at, ...(from !== undefined && { from }), proof: [...proof, { how: proof.length === 0 && from !== undefined && steps[from]?.deed === 'kept' ? 'record' : 'value', at }] }]
  })
}

/** Stories of which all steps stand in another one say nothing of their own. */
function withoutParts(stories: readonly Story[]): Story[] {
  const places = stories.map(story => new Set(story.steps.filter(step => step.deed !== 'read').map(step => `${step.deed} ${placeOf(step)} ${step.sink ?? ''}`)))
  const holding = new Map<string, number[]>()
  places.forEach((own, index) => { for (const place of own) holding.set(place, [...holding.get(place) ?? [], index]) })
  return stories.filter((_, index) => {
    const own = [...places[index] as Set<string>]
    return !(holding.get(own[0] as string) ?? []).some(other => {
      const theirs = places[other] as Set<string>
      return other !== index && (theirs.size > own.length || theirs.size === own.length && other < index) && own.every(place => theirs.has(place))
    })
  })
}
