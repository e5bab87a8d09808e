import { covers } from '../../taxonomy/covers.js'
import type { DatumEntry, ExportFacts, Manifest, ManifestDatum, Purpose, Recipient, RecipientEntry } from '../../types/index.js'
import { compare } from '../../report/parts/text.js'
import { grouped } from './group.js'

/** A recipient that is handed a datum, or may be. */
export interface Handed {
  name: string
  title: string
  kind: string
  /** What the manifest says of it. */
  declared?: Recipient
  /** `false`: the code hands it over, and the manifest does not let it. */
  allowed: boolean
  /** `false`: the manifest lets it have the datum, and the code was not seen to hand it over. */
  seen: boolean
}

/** One category within an activity. */
export interface ActivityDatum {
  category: string
  /** `unseen`: the manifest lists it, and the code was not seen to hold it. */
  state: 'declared' | 'draft' | 'undeclared' | 'unseen'
  entries: DatumEntry[]
  /** The manifest's line that lists it. */
  listed?: ManifestDatum
  recipients: Handed[]
}

/** What is done for one purpose; without one: what nobody has stated a purpose for. */
export interface Activity {
  purpose?: Purpose
  data: ActivityDatum[]
}

/** Data that are surely personal and held: what an export speaks of. */
export const heldData = ({ inventory }: ExportFacts): DatumEntry[] =>
  inventory.data.filter(({ state }) => state === 'declared' || state === 'draft' || state === 'undeclared')

/** The processing activities in the order of the manifest; what has no purpose comes last, and only where there is any. */
export function activitiesOf(facts: ExportFacts): Activity[] {
  const { inventory: { recipients }, manifest } = facts
  const byName = new Map(recipients.map(recipient => [recipient.name, recipient]))
  // as in the inventory, one undeclared place leaves a datum without a purpose
  const byPurpose = grouped(heldData(facts).flatMap(entry =>
    (entry.state === 'undeclared' || entry.purposes.length === 0 ? [undefined] : entry.purposes).map(purpose => ({ purpose, entry }))), one => one.purpose)
  const entriesOf = (purpose: string | undefined): DatumEntry[] => (byPurpose.get(purpose) ?? []).map(one => one.entry)
  const activities = (manifest?.purposes ?? []).map((purpose): Activity => {
    const seen = byCategory(entriesOf(purpose.name)).map((entries): ActivityDatum => datumOf(entries, purpose, byName, manifest))
    return { purpose, data: [...seen, ...unseen(purpose, seen, byName, manifest)].sort((one, other) => compare(one.category, other.category)) }
  })
  const rest = byCategory(entriesOf(undefined)).map(entries => datumOf(entries, undefined, byName, manifest))
  return rest.length === 0 ? activities : [...activities, { data: rest }]
}

const byCategory = (entries: readonly DatumEntry[]): [DatumEntry, ...DatumEntry[]][] =>
  [...grouped(entries, entry => entry.category).values()].sort(([one], [other]) => compare(one.category, other.category))

const states = ['undeclared', 'draft', 'declared'] as const

function datumOf(entries: [DatumEntry, ...DatumEntry[]], purpose: Purpose | undefined, byName: ReadonlyMap<string, RecipientEntry>, manifest: Manifest | undefined): ActivityDatum {
  const [{ category }] = entries
  const listed = purpose && listedFor(purpose, category)
  const names = new Set(entries.flatMap(entry => entry.recipients))
  const refused = new Set(entries.flatMap(entry => entry.refused ?? []))
  const seen = [...names].filter(name => purpose === undefined || refused.has(name) || byName.get(name)?.for.includes(purpose.name) === true)
  const may = declaredFor(purpose, category, manifest)
  return {
    category,
    state: states.find(state => entries.some(entry => entry.state === state)) ?? 'undeclared',
    entries,
    ...(listed && { listed }),
    recipients: handed([...seen, ...may], byName, manifest, { isAllowed: name => !refused.has(name), isSeen: name => names.has(name) }),
  }
}

/** The most exact line of a purpose that lists a category. */
const listedFor = (purpose: Purpose, category: string): ManifestDatum | undefined =>
  purpose.data.filter(datum => covers(datum.category, category)).sort((one, other) => other.category.length - one.category.length)[0]

/** Recipients that serve a purpose and may have a category, seen or not. */
const declaredFor = (purpose: Purpose | undefined, category: string, manifest: Manifest | undefined): string[] => purpose === undefined ? []
  : (manifest?.recipients ?? []).filter(recipient => recipient.for.includes(purpose.name) && recipient.receives.some(one => covers(one, category))).map(({ name }) => name)

function handed(
  names: readonly string[], byName: ReadonlyMap<string, RecipientEntry>, manifest: Manifest | undefined,
  { isAllowed, isSeen }: { isAllowed: (name: string) => boolean; isSeen: (name: string) => boolean },
): Handed[] {
  return [...new Set(names)].sort(compare).map(name => {
    const entry = byName.get(name)
    const declared = manifest?.recipients.find(recipient => recipient.name === name)
    return {
      name, title: declared?.title ?? entry?.title ?? name, kind: declared?.kind ?? entry?.kind ?? 'other', ...(declared && { declared }),
      allowed: manifest === undefined || isAllowed(name), seen: isSeen(name),
    }
  })
}

/** What a purpose lists, or what its recipients may have, and the code was not seen to hold. */
function unseen(purpose: Purpose, seen: readonly ActivityDatum[], byName: ReadonlyMap<string, RecipientEntry>, manifest: Manifest | undefined): ActivityDatum[] {
  const handedOn = (manifest?.recipients ?? []).filter(recipient => recipient.for.includes(purpose.name)).flatMap(recipient => recipient.receives)
  const categories = [...new Set([...purpose.data.map(datum => datum.category), ...handedOn])]
  return categories.filter(category => !seen.some(datum => covers(category, datum.category))).map(category => {
    const listed = purpose.data.find(datum => datum.category === category)
    return { category, state: 'unseen', entries: [], ...(listed && { listed }), recipients: handed(declaredFor(purpose, category, manifest), byName, manifest, { isAllowed: () => true, isSeen: () => false }) }
  })
}
