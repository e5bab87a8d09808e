import type { Page, PageDatum, Standing } from '../types/index.js'
import { applicationsOf, capital, categoryOf, collected, isDemanded, isSeenIn, isSensitive, isSure, isUsed, listedOf, misnamedOf, period, periodsOf, purposesOf, recipientsOf, recipientTitle, recordTitle, storiesOf, subjectsOf, usesAs, words } from './facts.js'
import type { Found } from './search.js'

/** What may stand in an address of the data. */
export interface Query {
  q?: string
  group?: string
  sort?: string
  columns?: string
  state?: string
  sensitivity?: string
  purpose?: string
  recipient?: string
  person?: string
  deed?: string
  category?: string
  record?: string
  application?: string
  open?: string
  /** The first line that is shown. */
  from?: string
}

export interface Group { key: string; title: string; rows: number[] }

const nothing = { purpose: 'No purpose stated', none: 'Said not to be personal', idle: 'Only described by a type, or unsure', person: 'Nobody has said whose', recipient: 'Handed to nobody' }

/** Of what is only described by a type, or may not be personal, nobody has to say anything. */
const lacks = (datum: PageDatum, said: readonly unknown[]): boolean => isUsed(datum) && said.length === 0

/** By what data may be put together. A datum of two purposes stands under both. */
export const groupings: Record<string, { title: string; of(page: Page, datum: PageDatum): string[] }> = {
  category: { title: 'Kind of data', of: (page, datum) => [capital(categoryOf(page, datum).title)] },
  purpose: { title: 'Purpose', of: (page, datum) => orElse([...purposesOf(page, datum).map(one => one.name), ...misnamedOf(page, datum).map(one => `${one.name} (no such purpose)`)], datum.none !== undefined ? nothing.none : isUsed(datum) ? nothing.purpose : nothing.idle) },
  person: { title: 'Person', of: (page, datum) => orElse(subjectsOf(page, datum), datum.none !== undefined ? nothing.none : isUsed(datum) ? nothing.person : nothing.idle) },
  recipient: { title: 'Recipient', of: (page, datum) => orElse(recipientsOf(page, datum).map(recipientTitle), nothing.recipient) },
  record: { title: 'Record', of: (_, datum) => [recordTitle(datum)] },
  application: { title: 'Application', of: applicationsOf },
  place: { title: 'File', of: (page, datum) => [...new Set(datum.uses.map(use => page.files[use.at.file]?.path ?? ''))] },
}

const orElse = (found: string[], otherwise: string): string[] => found.length > 0 ? found : [otherwise]
const last = new Set(Object.values(nothing))

/** What is done with a datum. */
export const deeds: Record<string, { title: string; of(page: Page, datum: PageDatum): boolean }> = {
  asked: { title: 'asked', of: (_, datum) => collected(datum).length > 0 },
  'in-use': { title: 'asked, or handled outside of a store', of: (_, datum) => isSeenIn(datum) },
  demanded: { title: 'demanded', of: (_, datum) => isDemanded(datum) },
  'demanded-needlessly': { title: 'demanded, although it may be left out', of: (page, datum) => isDemanded(datum) && listedOf(page, datum).some(({ listed }) => !listed.mayDemand) },
  'demanded-unstated': { title: 'demanded, and no purpose lists it', of: (page, datum) => isDemanded(datum) && datum.state === 'undeclared' && listedOf(page, datum).length === 0 },
  forbidden: { title: 'said never to be had', of: (page, datum) => datum.findings.some(index => page.findings[index]?.code === 'no-restricted-data') },
  kept: { title: 'kept', of: (_, datum) => usesAs(datum, 'kept').length > 0 },
  unread: { title: 'kept, and read by nobody', of: (_, datum) => datum.reading?.verdict === 'unread' && datum.reading.outside.length === 0 },
  sent: { title: 'handed on', of: (_, datum) => datum.recipients.length > 0 },
  refused: { title: 'handed on, not allowed', of: (_, datum) => datum.refused.length > 0 },
  'without-retention': { title: 'no time stated for keeping it', of: (page, datum) => isUsed(datum) && periodsOf(page, datum).length === 0 },
  reported: { title: 'with a finding', of: (_, datum) => datum.findings.length > 0 },
}

/** What needs a look first. */
export const standingOrder: readonly Standing[] = ['forbidden', 'undeclared', 'refused', 'draft', 'received', 'declared', 'unsure', 'shaped', 'not-personal', 'ignored']
const weight = { special: 0, sensitive: 1, ordinary: 2 }

/** Of what order a column makes: a text or a number for each datum. */
export const orders: Record<string, (page: Page, datum: PageDatum) => string | number> = {
  data: (page, datum) => `${categoryOf(page, datum).title} ${datum.record}`,
  record: (_, datum) => datum.record,
  state: (_, datum) => standingOrder.indexOf(datum.standing),
  sensitivity: (page, datum) => weight[categoryOf(page, datum).sensitivity],
  purposes: (page, datum) => purposesOf(page, datum).map(one => one.name).join(' ') || '\uffff',
  persons: (page, datum) => subjectsOf(page, datum).join(' ') || '\uffff',
  asked: (_, datum) => isDemanded(datum) ? 0 : collected(datum).length > 0 ? 1 : 2,
  kept: (_, datum) => usesAs(datum, 'kept').length > 0 ? 0 : 1,
  sent: (page, datum) => recipientsOf(page, datum).map(recipientTitle).join(' ') || '\uffff',
  places: (_, datum) => -datum.uses.length,
}

/** A category as people would look for it: each key begins with the same word. */
const keyOf = (page: Page, datum: PageDatum): string => categoryOf(page, datum).key.replace(/^user\./, '')

/** What a datum is called: its kind and what it belongs to. */
export const nameOf = (page: Page, datum: PageDatum): string => [categoryOf(page, datum).title, keyOf(page, datum), datum.record].join(' \n ')

/** What one looks for in a datum: all its words. */
export const textOf = (page: Page, datum: PageDatum): string => [
  nameOf(page, datum), ...new Set(datum.uses.map(use => use.name)), ...[...purposesOf(page, datum), ...misnamedOf(page, datum)].map(one => one.name),
  ...recipientsOf(page, datum).map(recipientTitle), ...subjectsOf(page, datum), page.standings[datum.standing].title, datum.in ?? '',
].join(' \n ')

/** What nobody has stated of a datum, in the words of the columns. */
const unstated = (page: Page, datum: PageDatum): string[] => {
  const purposes = purposesOf(page, datum)
  return [
    ...purposes.length === 0 ? ['purpose not stated'] : [], ...subjectsOf(page, datum).length === 0 ? ['person not stated'] : [],
    ...purposes.every(one => one.basis === undefined) ? ['basis not stated'] : [], ...periodsOf(page, datum).length === 0 ? ['retention not stated'] : [],
  ]
}

/** What a datum stands in on its way, as its details tell: forms, functions, columns. */
const ownersOf = (page: Page, datum: PageDatum): string[] => [
  ...storiesOf(page, datum).flatMap(({ steps }) => steps.flatMap(({ owner, name }) => [owner, name])), ...datum.uses.flatMap(use => use.within ?? []),
]

/** Where one looks when no word of a datum is meant: what people have said of it, and what the columns, the details and the legend say. */
export const saidOf = (page: Page, datum: PageDatum): string => {
  const { sensitivity, description, mayReveal, hint } = categoryOf(page, datum)
  const periods = periodsOf(page, datum)
  return [
    description, { special: 'special category', sensitive: 'sensitive', ordinary: 'ordinary' }[sensitivity], mayReveal === undefined ? '' : `may reveal a special category: ${mayReveal}`, hint === undefined ? '' : `${hint.mark} ${hint.says}`,
    ...listedOf(page, datum).flatMap(({ purpose, listed }) => [purpose.description, purpose.benefit, purpose.basis && words(purpose.basis), purpose.condition && words(purpose.condition), purpose.use, purpose.source, listed.why, listed.source]),
    ...recipientsOf(page, datum).flatMap(({ region, role, kind }) => [region, role, kind]),
    ...Object.values(deeds).flatMap(deed => deed.of(page, datum) ? deed.title : []), page.standings[datum.standing].says,
    ...periods.map(one => `retention: kept for ${period(one)} ${one}`), ...isUsed(datum) ? unstated(page, datum) : [], datum.none, datum.askedBy,
    ...datum.findings.flatMap(index => [page.findings[index]?.message, page.findings[index]?.code]), ...ownersOf(page, datum),
  ].filter(text => text !== undefined && text !== '').join(' \n ')
}

/** Where one looks last. */
export const filesOf = (page: Page, datum: PageDatum): string => [...new Set(datum.uses.map(use => page.files[use.at.file]?.path ?? ''))].join(' \n ')

const filters: Record<'state' | 'sensitivity' | 'purpose' | 'recipient' | 'person' | 'deed' | 'category' | 'record' | 'application', (page: Page, datum: PageDatum, value: string) => boolean> = {
  state: (_, datum, value) => value === 'sure' ? isSure(datum) : value === 'used' ? isUsed(datum) : datum.standing === value,
  sensitivity: (page, datum, value) => value === 'any' ? isSensitive(page, datum) : value === 'hinted' ? categoryOf(page, datum).hint !== undefined : value === 'reveals' ? categoryOf(page, datum).mayReveal !== undefined : categoryOf(page, datum).sensitivity === value,
  purpose: (page, datum, value) => value === '-' ? lacks(datum, purposesOf(page, datum)) : [...purposesOf(page, datum), ...misnamedOf(page, datum)].some(one => one.name === value),
  recipient: (page, datum, value) => recipientsOf(page, datum).some(one => one.name === value),
  person: (page, datum, value) => value === '-' ? lacks(datum, subjectsOf(page, datum)) : subjectsOf(page, datum).includes(value),
  // several at once: `kept,sent`
  deed: (page, datum, value) => value.split(',').every(one => deeds[one]?.of(page, datum) ?? true),
  category: (page, datum, value) => categoryOf(page, datum).key === value,
  record: (_, datum, value) => datum.record === value,
  application: (page, datum, value) => applicationsOf(page, datum).includes(value),
}

export const filterNames = Object.keys(filters) as (keyof typeof filters)[]

/** Indexes of the data that a query leaves, in its order. `found` is what the search leaves. What the manifest leaves out is shown when it is asked for. */
export const rowsFor = (page: Page, query: Query, found?: Found): number[] => sorted(page, leftBy(page, query, found?.indexes), query.sort ?? '', found?.distance)

/** How many those are: every number that leads to data is made here, so that it is the number of the lines it leads to. */
export const numberFor = (page: Page, query: Query): number => leftBy(page, query).length

function leftBy(page: Page, query: Query, found?: ReadonlySet<number>): number[] {
  const asked = filterNames.flatMap(name => query[name] === undefined || query[name] === '' ? [] : [{ test: filters[name], value: query[name] }])
  const rows: number[] = []
  page.data.forEach((datum, index) => {
    if (found !== undefined && !found.has(index)) return
    if (datum.state === 'ignored' && query.state !== 'ignored') return
    if (asked.every(({ test, value }) => test(page, datum, value))) rows.push(index)
  })
  return rows
}

function sorted(page: Page, rows: number[], sort: string, distance: (row: number) => number = () => 0): number[] {
  const isDown = sort.startsWith('-')
  const by = (name: string): ((row: number) => string | number) => row => orders[name]?.(page, page.data[row] as PageDatum) ?? 0
  // what is called as somebody searches, then undeclared, of these the sensitive ones: what needs a look
  const keys = sort.replace('-', '') in orders ? [by(sort.replace('-', ''))] : [distance, by('state'), by('sensitivity')]
  const ranks = new Map(rows.map(row => [row, keys.map(key => key(row))]))
  const compare = (a: number, b: number): number => {
    const [one, other] = [ranks.get(a) ?? [], ranks.get(b) ?? []]
    for (const [index, value] of one.entries()) {
      const against = other[index] as string | number
      if (value !== against) return (value < against ? -1 : 1) * (isDown ? -1 : 1)
    }
    return a - b
  }
  return rows.toSorted(compare)
}

/** Rows put together, each group once, in the order of their titles; what has none comes last. */
export function grouped(page: Page, rows: readonly number[], by: string): Group[] {
  const grouping = Object.hasOwn(groupings, by) ? groupings[by] : undefined
  if (grouping === undefined) return [{ key: '', title: '', rows: [...rows] }]
  const groups = new Map<string, number[]>()
  for (const row of rows) {
    for (const title of grouping.of(page, page.data[row] as PageDatum)) {
      const group = groups.get(title)
      if (group === undefined) groups.set(title, [row])
      else group.push(row)
    }
  }
  const place = (title: string): string => `${last.has(title) ? 1 : 0}${title.toLowerCase()}`
  return [...groups].map(([title, all]) => ({ key: title, title, rows: all })).toSorted((a, b) => place(a.title) < place(b.title) ? -1 : 1)
}
