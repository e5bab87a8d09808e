import type { Page, PageDatum, Sensitivity } from '../types/index.js'
import { categoryOf, collected, isSeenIn, isUsed, purposesOf, recipientsOf, recipientTitle, recordTitle, subjectsOf, usesAs, words } from './facts.js'
import type { Query } from './rows.js'

/** From people, through what asks and what keeps, to who gets it. */
export const layers = ['People', 'Asked or handled in', 'Kept in', 'Handed on to'] as const

/** What stands for the places that ask: their records, or the purposes for which they do. */
export type AskedBy = 'record' | 'purpose'

export interface FlowNode {
  id: string
  layer: number
  title: string
  /** How many data pass. */
  data: number
  special: number
  /** A person is asked there, for some of the data at least. */
  asks: boolean
  /** What leads to its data. */
  query?: Query
  /** Stands for several that are too many to draw. */
  bundle?: number
  abroad?: boolean
  region?: string
}

export interface FlowLink {
  source: string
  target: string
  value: number
  sensitivity: Sensitivity
  /** It leaves the European Economic Area, as declared or as the code is set up. */
  abroad: boolean
  /** Nobody has said where its target is. */
  unknown: boolean
  /** Of data for which it has no leave. */
  refused: boolean
  titles: string[]
}

export interface FlowGraph { nodes: FlowNode[]; links: FlowLink[]; askedBy: AskedBy }

/** So many are drawn below each other; the others go together. */
const most = 18

interface Step { id: string; layer: number; title: string; query?: Query; abroad?: boolean; region?: string; unknown?: boolean }

/** What flows where, of the data that a purpose or a sensitivity leaves. More records than can be drawn are told by their purposes, unless somebody says otherwise. */
export function flowGraph(page: Page, wants: (datum: PageDatum) => boolean, by?: AskedBy): FlowGraph {
  const data = page.data.filter(datum => isUsed(datum) && wants(datum))
  const askedBy = by ?? (new Set(data.filter(isSeenIn).map(datum => datum.record)).size > most ? 'purpose' : 'record')
  const paths = waysOf(page, data).flatMap(way => way.flatMap(datum => chainsOf(page, datum, askedBy, way).map(steps => ({ datum, steps }))))
  const tally = new Map<string, { step: Step; data: Set<PageDatum> }>()
  for (const { steps } of paths) for (const step of steps.flat()) if (!tally.has(step.id)) tally.set(step.id, { step, data: new Set<PageDatum>() })
  // what stands at a node is what its link leads to, whatever of it is drawn by another way
  for (const datum of data) for (const id of nodesOf(page, datum, askedBy)) tally.get(id)?.data.add(datum)
  const bundled = bundlesOf(page, [...tally.values()])
  const sizes = new Map<string, number>()
  for (const { id } of bundled.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  const nodes = new Map<string, FlowNode>()
  const heldBy = new Map<string, Set<PageDatum>>()
  for (const { step, data: all } of tally.values()) {
    const as = bundled.get(step.id) ?? step
    const node = nodes.get(as.id) ?? { ...as, data: 0, special: 0, asks: false, ...as !== step && { bundle: sizes.get(as.id) ?? 0 } }
    const held = heldBy.get(as.id) ?? new Set()
    for (const datum of all) held.add(datum)
    heldBy.set(as.id, held)
    nodes.set(as.id, node)
  }
  for (const [id, node] of nodes) {
    const held = [...heldBy.get(id) ?? []]
    nodes.set(id, { ...node, data: held.length, special: held.filter(datum => categoryOf(page, datum).sensitivity === 'special').length, asks: held.some(isAsking) })
  }
  const links = new Map<string, FlowLink>()
  for (const { datum, steps } of paths) {
    const { sensitivity, title } = categoryOf(page, datum)
    const drawn = steps.map(all => [...new Map(all.map(step => bundled.get(step.id) ?? step).map(step => [step.id, step])).values()])
    for (const [index, from] of drawn.slice(0, -1).entries()) {
      for (const source of from) {
        for (const target of drawn[index + 1] ?? []) {
          const refused = target.layer === 3 && datum.refused.some(one => `to ${page.recipients[one]?.name ?? ''}` === target.id)
          const key = [source.id, target.id, sensitivity, refused].join('\0')
          const link = links.get(key) ?? { source: source.id, target: target.id, value: 0, sensitivity, abroad: target.abroad === true, unknown: target.unknown === true, refused, titles: [] }
          link.value++
          if (!link.titles.includes(title)) link.titles.push(title)
          links.set(key, link)
        }
      }
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()], askedBy }
}

/** A form or a permission asks it, and no code merely checks it or takes it on. */
const isAsking = (datum: PageDatum): boolean => usesAs(datum, 'asked', 'granted').length > 0

/** Every node that a datum stands at; each leads to the data that stand there, by the same words. */
const nodesOf = (page: Page, datum: PageDatum, by: AskedBy): string[] => [
  ...orNone(subjectsOf(page, datum)).map(one => `of ${one}`),
  ...isSeenIn(datum) ? by === 'record' ? [`in ${datum.record}`] : orNone(purposesOf(page, datum).map(one => one.name)).map(one => `for ${one}`) : [],
  ...usesAs(datum, 'kept').length > 0 ? [`kept ${datum.record}`] : [],
  ...recipientsOf(page, datum).map(one => `to ${one.name}`),
]

const orNone = (names: readonly string[]): readonly string[] => names.length > 0 ? names : ['']

/** Data that are one value: asked under one name, kept under another. What no story tells of goes by itself. */
function waysOf(page: Page, data: readonly PageDatum[]): PageDatum[][] {
  const wanted = new Set(data)
  const told = page.stories.map(({ steps }) => [...new Set(steps.flatMap(step => step.datum === undefined ? [] : [page.data[step.datum] as PageDatum]))].filter(datum => wanted.has(datum))).filter(way => way.length > 1)
  const inStories = new Set(told.flat())
  return [...told, ...data.filter(datum => !inStories.has(datum)).map(datum => [datum])]
}

/** The way of one datum, from layer to layer, with what its value goes through elsewhere; a layer it does not touch is left out. */
function chainsOf(page: Page, datum: PageDatum, by: AskedBy, way: readonly PageDatum[]): Step[][][] {
  const { record } = datum
  const people = orNone(subjectsOf(page, datum)).map((person): Step =>
    ({ id: `of ${person}`, layer: 0, title: person === '' ? 'whose is not stated' : words(person), query: { person: person === '' ? '-' : person, state: 'used' } }))
  const asked = by === 'record'
    ? [{ id: `in ${record}`, layer: 1, title: recordTitle(datum), query: { record, deed: 'in-use', state: 'used' } }]
    : orNone(purposesOf(page, datum).map(purpose => purpose.name)).map((name): Step =>
      ({ id: `for ${name}`, layer: 1, title: name === '' ? 'no purpose stated' : name, query: { purpose: name === '' ? '-' : name, deed: 'in-use', state: 'used' } }))
  const isKept = (one: PageDatum): boolean => usesAs(one, 'kept').length > 0
  const isAsked = collected(datum).length > 0
  const store = ({ record: name, ...one }: PageDatum): Step => ({ id: `kept ${name}`, layer: 2, title: recordTitle({ ...one, record: name }), query: { record: name, deed: 'kept', state: 'used' } })
  const stores = [...new Map((isAsked ? way.filter(isKept) : isKept(datum) ? [datum] : []).map(one => [one.record, one])).values()].map(store)
  const recipients = recipientsOf(page, datum).map((recipient): Step => ({
    id: `to ${recipient.name}`, layer: 3, title: recipientTitle(recipient), query: { recipient: recipient.name, state: 'used' },
    abroad: recipient.abroad === true || recipient.seenIn.some(one => one.abroad), ...recipient.region !== undefined && { region: recipient.region },
    unknown: recipient.region === undefined && recipient.seenIn.length === 0 && !/^(url|storage|logs)$/.test(recipient.kind),
  }))
  // what comes into a store by a form comes from its people by that form
  const isFed = !isAsked && isKept(datum) && way.some(one => collected(one).length > 0)
  // who sends is the store that keeps it, or else what asked
  return [[isFed ? [] : people, isSeenIn(datum) ? asked : [], stores], [isKept(datum) ? [store(datum)] : asked, recipients]].map(chain => chain.filter(steps => steps.length > 0))
}

/** Of a layer with too many, all but those with the most, the special ones first, go together. */
function bundlesOf(page: Page, all: readonly { step: Step; data: ReadonlySet<PageDatum> }[]): Map<string, Step> {
  const weight = ({ data }: { data: ReadonlySet<PageDatum> }): number => [...data].reduce((sum, datum) => sum + ({ special: 1000, sensitive: 3, ordinary: 1 })[categoryOf(page, datum).sensitivity], 0)
  return new Map(layers.flatMap((_, layer) => {
    // who gets data is never hidden
    const here = all.filter(one => one.step.layer === layer)
    if (layer === 3 || here.length <= most) return []
    const rest = here.map(one => ({ ...one, weight: weight(one) })).toSorted((a, b) => b.weight - a.weight).slice(most - 1)
    return rest.map(({ step }): [string, Step] => [step.id, { id: `rest ${layer}`, layer, title: `${rest.length} more` }])
  }))
}
