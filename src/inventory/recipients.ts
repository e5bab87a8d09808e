import type { FileFacts, Manifest, PlacedDatum, RecipientEntry, SettingObservation, Setup } from '../types/index.js'
import { unnamedCalls } from '../manifest/calls.js'
import { bundle, byLocation, byPlace, compare, locate, placeOf } from './places.js'

/** Everyone the code hands data to or is set up to, and everyone the manifest declares. */
export function recipientEntries(
  facts: readonly FileFacts[], data: readonly PlacedDatum[], manifest: Manifest | undefined,
  known: Record<string, { title: string; kind: string }>,
): RecipientEntry[] {
  const seen = facts.flatMap(file => file.observations).filter(each => each.kind === 'send' || each.kind === 'contact' || each.kind === 'wrapper')
  const declared = new Set(manifest?.recipients.map(recipient => recipient.name))
  // an address and a storage of one's own are told nothing as long as nothing personal is put there
  const told = new Set(data.flatMap(datum => datum.kind === 'send' ? [datum.sink] : []))
  const isOwn = (name: string): boolean => /^(url|storage)$/.test(known[name]?.kind ?? '') && !told.has(name) && !declared.has(name)
  const names = [...new Set([...seen.map(each => each.sink), ...declared])].filter(name => !isOwn(name)).sort(compare)
  const contacts = new Map<string, number>()
  for (const each of seen) if (each.kind === 'contact') contacts.set(each.sink, (contacts.get(each.sink) ?? 0) + 1)
  const settings = facts.flatMap(file => file.observations.filter(each => each.kind === 'setting'))
  const wrappers = seen.filter(each => each.kind === 'wrapper')
  const unnamedOf = (name: string): Pick<RecipientEntry, 'unnamed'> => {
    const unnamed = manifest && declared.has(name) ? unnamedCalls(name, wrappers, manifest) : []
    return unnamed.length === 0 ? {} : { unnamed }
  }
  return names.map(name => ({
    name,
    title: known[name]?.title ?? name,
    kind: known[name]?.kind ?? 'other',
    declared: declared.has(name),
    for: manifest?.recipients.find(recipient => recipient.name === name)?.for ?? [],
    receives: receivesOf(name, data),
    contacts: contacts.get(name) ?? 0,
    ...setupsOf(name, settings),
    ...unnamedOf(name),
  }))
}

/** What one recipient is handed for sure; allowed when no place is undeclared. */
function receivesOf(sink: string, data: readonly PlacedDatum[]): RecipientEntry['receives'] {
  const sends = data.filter(datum => datum.kind === 'send' && datum.sink === sink
    && datum.placement.state !== 'unsure' && datum.placement.state !== 'not-personal')
  return bundle(sends, send => send.category)
    .map(places => ({
      category: places[0].category,
      allowed: places.every(send => send.placement.state === 'declared' || send.placement.state === 'draft'),
      places: places.map(placeOf).sort(byPlace),
    }))
    .sort((a, b) => compare(a.category, b.category))
}

function setupsOf(sink: string, settings: readonly SettingObservation[]): Pick<RecipientEntry, 'setups'> {
  const setups = settings.flatMap((each): Setup[] => each.sink !== sink || (each.region ?? each.carrier) === undefined ? []
    : [{ ...each.region !== undefined && { region: each.region }, ...each.carrier && { carrier: each.carrier }, at: locate(each.file, each.at) }])
  return setups.length === 0 ? {} : { setups: setups.sort((a, b) => byLocation(a.at, b.at)) }
}
