import type { DatumEntry, PlacedDatum, State } from '../types/index.js'
import { bundle, byLocation, byPlace, compare, placeOf } from './places.js'

/** A datum is record + category; what has no record of its own belongs to its file. */
export function dataEntries(data: readonly PlacedDatum[]): DatumEntry[] {
  const entries = bundle(data, datum => JSON.stringify([recordOf(datum), datum.category])).map(entryOf)
  return entries.sort((a, b) => compare(a.record, b.record) || compare(a.category, b.category))
}

function recordOf(datum: PlacedDatum): string {
  return datum.record === '' ? datum.file : datum.record
}

function entryOf(places: [PlacedDatum, ...PlacedDatum[]]): DatumEntry {
  const state = stateOf(places)
  const purposes = new Set(places.flatMap(purposesOf))
  const sinks = new Set(places.flatMap(datum => datum.kind === 'send' ? [datum.sink] : []))
  return {
    record: recordOf(places[0]),
    category: places[0].category,
    confidence: places.some(datum => datum.confidence === 'high') ? 'high' : 'low',
    state,
    purposes: [...purposes].sort(compare),
    ...misnamedOf(places),
    recipients: [...sinks].sort(compare),
    ...refusedOf(places),
    places: places.map(placeOf).sort(byPlace),
    ...askedIn(places),
    ...reasonOf(places),
    ...suppressionsOf(places),
    ...ignoredAt(places, state),
  }
}

/** Each slip in a tag once, by its name and place. */
function misnamedOf(places: readonly PlacedDatum[]): Pick<DatumEntry, 'misnamed'> {
  const all = places.flatMap(({ placement }) => placement.misnamed ?? [])
  return all.length === 0 ? {} : { misnamed: [...new Map(all.map(one => [`${one.name} ${one.at.file}:${one.at.line}`, one])).values()].sort((a, b) => byLocation(a.at, b.at) || compare(a.name, b.name)) }
}

/** Who is handed it without leave. A datum that may be collected is declared all the same. */
function refusedOf(places: readonly PlacedDatum[]): Pick<DatumEntry, 'refused'> {
  const refused = new Set(places.flatMap(datum => datum.kind === 'send' && datum.placement.state === 'undeclared' && datum.confidence === 'high' ? [datum.sink] : []))
  return refused.size === 0 ? {} : { refused: [...refused].sort(compare) }
}

/** The kinds of the forms in which it is asked for sure, each once. */
function askedIn(places: readonly PlacedDatum[]): Pick<DatumEntry, 'asked'> {
  const asked = places.filter(datum => datum.role === 'asked' && datum.confidence === 'high')
  return asked.length === 0 ? {} : { asked: [...new Set(asked.flatMap(datum => datum.form?.kind ?? []))].sort(compare) }
}

/** Nothing is told of it any more, and this is why. */
function suppressionsOf(places: readonly PlacedDatum[]): Pick<DatumEntry, 'suppressions'> {
  const all = places.flatMap(datum => datum.suppression ?? [])
  if (all.length === 0 || places.some(datum => datum.reported)) return {}
  return { suppressions: [...new Map(all.map(one => [`${one.kind} ${one.reason ?? ''}`, one])).values()] }
}

function ignoredAt(places: readonly PlacedDatum[], state: State): Pick<DatumEntry, 'ignoredAt'> {
  const lines = places.flatMap(({ placement: { manifestAt } }) => manifestAt ?? [])
  return state !== 'ignored' || lines.length === 0 ? {} : { ignoredAt: [...new Map(lines.map(one => [`${one.file}:${one.start}`, one])).values()] }
}

function reasonOf(places: readonly PlacedDatum[]): { none?: string } {
  const none = places.map(datum => datum.placement.none).find(reason => reason !== undefined && reason !== '')
  return none === undefined ? {} : { none }
}

/** What needs a look comes first: one undeclared place makes a datum undeclared. */
const order: readonly State[] = ['undeclared', 'draft', 'declared', 'unsure', 'shaped', 'not-personal', 'ignored']

/** Where it is collected decides; if it is only handed on, that; if neither, the types that describe it. */
function stateOf(places: readonly PlacedDatum[]): State {
  const fields = places.filter(datum => datum.kind === 'field' && datum.role !== 'shaped')
  const sends = places.filter(datum => datum.kind === 'send')
  const deciding = fields.length > 0 ? fields : sends.length > 0 ? sends : places
  return order.find(state => deciding.some(datum => datum.placement.state === state)) ?? 'undeclared'
}

/** The purposes that list it here; of a send, those its recipient serves. */
function purposesOf({ placement: { state, purposes } }: PlacedDatum): string[] {
  return state === 'declared' || state === 'draft' ? purposes : []
}
