import type { Manifest, ManifestDatum, ManifestPlace, PlacedDatum, Purpose } from '../../types/index.js'
import type { Draft, ProgramGiven } from '../define.js'
import { nearest } from '../../manifest/nearest.js'
import { line, listed, locate, plain, quoted } from '../phrases.js'
import { collected } from '../data.js'
import { covers } from '../../taxonomy/covers.js'
import { dropping } from './dropping.js'
import { murky, reaching } from './match.js'

/** Entries of `where` at which no code is, and categories that none of a purpose's places holds. Drafts are left alone. */
export function stalePlaces({ facts, data, manifest }: ProgramGiven): Draft[] {
  if (manifest === undefined) return []
  const fields = facts.flatMap(file => file.observations).filter(seen => seen.kind === 'field')
  const held = data.filter(datum => datum.kind === 'field' && datum.placement.state !== 'not-personal')
  const unclear = murky(facts)
  return manifest.purposes.filter(purpose => !purpose.draft).flatMap(purpose => {
    const places = purpose.where.map(place => ({ place, reaches: reaching(purpose, place) }))
    const isThere = ({ kind, value }: ManifestPlace): boolean => kind === 'path' && facts.some(file => file.path.startsWith(value))
    const empty = places.filter(({ place, reaches }) => !fields.some(reaches) && !isThere(place))
    // a purpose that would lose its last place is a decision of its own
    const gone = empty.map(({ place }) => emptyPlace(purpose, place, held, manifest, empty.length < places.length))
    const mine = held.filter(datum => datum.placement.purposes.includes(purpose.name) || places.some(({ reaches }) => reaches(datum)))
    if (mine.length === 0) return purpose.where.length === 0 && purpose.data.length > 0 ? [placeless(purpose, manifest)] : gone
    const isUnclear = ({ kind, value }: ManifestPlace): boolean => kind === 'path' && [...unclear].some(file => file.startsWith(value))
    if (purpose.where.some(isUnclear) || mine.some(datum => unclear.has(datum.file))) return gone
    const receivers = new Set(manifest.recipients.filter(recipient => recipient.for.includes(purpose.name)).map(recipient => recipient.name))
    const isHeld = (category: string, datum: PlacedDatum): boolean => covers(category, datum.category)
    // what its recipients get is there for it, wherever it was collected
    const unheld = purpose.data.filter(listing => !mine.some(datum => isHeld(listing.category, datum)) && !data.some(datum => datum.kind === 'send' && receivers.has(datum.sink) && isHeld(listing.category, datum)))
    return [...gone, ...unheld.map(listing => unheldCategory(purpose, listing, manifest))]
  })
}

function emptyPlace(purpose: Purpose, place: ManifestPlace, held: readonly PlacedDatum[], manifest: Manifest, others: boolean): Draft {
  const hint = moved(purpose, place, held)
  const what = place.kind === 'path' ? 'holds nothing that could be personal' : 'is nowhere in the code'
  return {
    message: `${quoted(purpose.name)} collects in ${plain(place.text)}, which ${what}${hint}. Change it, or delete it.`,
    at: locate(manifest.file, place.at),
    id: `${manifest.file}#purposes.${purpose.name}.where.${place.text}`,
    ...others && hint === '' && dropping(manifest, place.at, `${place.text} from purposes.${purpose.name}.where`),
  }
}

function placeless(purpose: Purpose, manifest: Manifest): Draft {
  return {
    message: `${quoted(purpose.name)} lists ${listed(purpose.data.map(datum => plain(datum.key)))} but has no "where", and no tag names it: `
      + 'it collects nothing. Say where, or delete the list.',
    at: locate(manifest.file, purpose.at),
    id: `${manifest.file}#purposes.${purpose.name}.where`,
  }
}

function unheldCategory(purpose: Purpose, listing: ManifestDatum, manifest: Manifest): Draft {
  return {
    message: `${quoted(purpose.name)} lists ${plain(listing.key)}, but none of its places asks for it or keeps it. `
      + `Delete it (${line(manifest, listing.at)}).`,
    at: locate(manifest.file, listing.at),
    id: `${manifest.file}#purposes.${purpose.name}.data`,
    category: listing.category,
    ...dropping(manifest, listing.at, `${listing.key} from purposes.${purpose.name}.data`),
  }
}

/** ` (did it move to src/account/auth.ts?)` where the same name stands elsewhere, and the purpose does not name that yet. */
function moved(purpose: Purpose, place: ManifestPlace, held: readonly PlacedDatum[]): string {
  const meant = place.kind === 'path' ? sameEnding(place.value, held) : nearbyName(place, held)
  return meant === undefined || purpose.where.some(other => other.value === meant) ? '' : ` (did it move to ${plain(meant)}?)`
}

function sameEnding(path: string, held: readonly PlacedDatum[]): string | undefined {
  const last = path.split('/').filter(part => part !== '').at(-1)
  if (last === undefined) return undefined
  const isFolder = path.endsWith('/') || !last.includes('.')
  const found = new Set(held.flatMap(({ file }) => {
    const parts = file.split('/')
    const index = isFolder ? parts.lastIndexOf(last, parts.length - 2) : parts.at(-1) === last ? parts.length - 1 : -1
    return index === -1 ? [] : [parts.slice(0, index + 1).join('/') + (isFolder ? '/' : '')]
  }))
  return found.size === 1 ? [...found][0] : undefined
}

function nearbyName(place: ManifestPlace, held: readonly PlacedDatum[]): string | undefined {
  const [record = '', ...rest] = place.value.split('.')
  const records = [...new Set(held.map(datum => datum.record))].filter(name => name !== '')
  if (place.kind === 'record') return nearest(record, records)
  const names = collected(held).filter(datum => datum.record === record).map(datum => datum.name)
  const name = nearest(rest.join('.'), [...new Set(names)])
  return name === undefined ? undefined : `${record}.${name}`
}
