import { resolveKey } from '../taxonomy/index.js'
import type { Datum, Manifest, PurposeTag } from '../types/index.js'
import { few, groupsOf, taggedGroups, writablePath, type FieldDatum, type Group } from './draft-groups.js'
import { draftNever, draftRecipients } from './draft-recipients.js'
import type { DraftDatum, DraftInput, DraftPurpose } from './draft-shapes.js'
import { writeDraft } from './draft-text.js'
import type { Kind } from './kinds.js'
import { loadManifest } from './load.js'
import { folderOf, joinPath, pathProblem } from './paths.js'
import { placeDatum, tagOver } from './place.js'

/** A manifest that lists what the code does today, for people to confirm. The same input gives the same text. */
export function draftManifest(input: DraftInput): string {
  const taught = input.taught ?? { text: '', categories: [], recipients: [] }
  const tags = input.tags ?? []
  const fields = input.data.filter((datum): datum is FieldDatum => isCollected(datum, taught.categories) && tagOver(datum, tags)?.none === undefined)
  const groups = [...groupsOf(fields.filter(datum => tagOver(datum, tags) === undefined)), ...taggedGroups(fields, tags)]
  const root = plainRoot(input.root)
  const purposes = few(groups).map(([name, groups, kind]) => purposeOf(name, groups, kind, root)).toSorted(byName)
  const { recipients, purposes: reusing } = draftRecipients(input, purposes)
  const never = draftNever(input.data, taught.categories)
  const inventory = input.inventory ?? 'docs/data-inventory.md'
  const write = (): string => writeDraft({ root, purposes: [...purposes, ...reusing], recipients, never, inventory, taught })
  // A file may stand in a folder that another purpose names more closely: what lands there is listed there.
  for (let round = 0; round < 5 && amend(write(), fields, tags, purposes); round++);
  return write()
}

const byName = (one: { name: string }, other: { name: string }): number => one.name < other.name ? -1 : one.name > other.name ? 1 : 0

/** The root without slashes around it, if it can be written. */
function plainRoot(root = ''): string {
  const path = pathProblem(root) === undefined ? joinPath({ folder: '', root: '' }, root) : undefined
  return path?.replace(/\/$/, '') ?? ''
}

/** What has to be licensed on day one: certain, asked or kept, and narrow enough to be listed. */
const isCollected = (datum: Datum, own: Manifest['categories']): datum is FieldDatum =>
  datum.kind === 'field' && datum.role !== 'shaped' && datum.confidence === 'high' && 'key' in resolveKey(datum.category, own)

function purposeOf(name: string, groups: readonly Group[], kind: Kind | undefined, root: string): DraftPurpose {
  const data = new Map<string, DraftDatum>()
  const all = groups.flatMap(group => group.data)
  for (const category of new Set(all.map(datum => datum.category))) {
    const places = all.filter(datum => datum.category === category)
    const observed = isObserved(category) && places.every(datum => datum.surface === 'request')
    data.set(category, { mayDemand: !isOptional(places), observed })
  }
  const records = groups.filter(group => group.isRecord).map(group => group.place)
  const paths = foldPaths(groups.filter(group => !group.isRecord && group.tagged === undefined).map(group => group.place), root)
  // what only tags lead to is asked somewhere, too: a purpose without a place collects nothing
  const tagged = records.length > 0 || paths.length > 0 ? [] : [...new Set(all.map(datum => writablePath(datum.file)))].filter(path => path !== '').toSorted()
  return { name, kind, records, paths: [...paths, ...tagged], data }
}

/** Where people are asked, that decides; what is only kept may be empty. A control that says nothing leaves it to the schema behind it. */
function isOptional(places: readonly FieldDatum[]): boolean {
  const asking = places.filter(datum => datum.role !== 'kept')
  const deciding = asking.length > 0 ? asking : places
  return deciding.some(datum => datum.required === false) && !deciding.some(datum => datum.required === true)
}

const isObserved = (category: string): boolean => /^user\.(?:device|location|telemetry|behavior)\b/.test(category)

/** Three files of one folder are that folder, unless it holds the whole project. */
function foldPaths(paths: readonly string[], root: string): string[] {
  const folds = (path: string): boolean => {
    const folder = folderOf(path)
    return !path.endsWith('/') && folder !== '' && folder !== root && !root.startsWith(folder + '/')
      && paths.filter(other => !other.endsWith('/') && folderOf(other) === folder).length >= 3
  }
  return [...new Set(paths.map(path => folds(path) ? folderOf(path) + '/' : path))].toSorted()
}

/** Adds what the drafted text does not license yet; true if anything was added. */
function amend(text: string, fields: readonly FieldDatum[], tags: readonly PurposeTag[], purposes: readonly DraftPurpose[]): boolean {
  const { manifest } = loadManifest(text, 'purposely.yml')
  if (manifest === undefined) return false
  let amended = false
  for (const datum of fields) {
    const placement = placeDatum(datum, manifest, tags)
    const purpose = purposes.find(each => placement.purposes.includes(each.name))
    const needless = placement.mayDemand === false && datum.required === true && datum.role !== 'kept'
    if (purpose === undefined || (placement.state !== 'undeclared' && !needless)) continue
    const before = purpose.data.get(datum.category)
    const mayDemand = datum.required !== false || before?.mayDemand === true
    purpose.data.set(datum.category, { mayDemand, observed: before?.observed ?? false })
    amended = true
  }
  return amended
}
