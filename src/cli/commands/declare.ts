import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { declareIn, type Change, type NewPurpose } from '../../manifest/declare.js'
import { covers, resolveKey, shortKey, titleOf } from '../../taxonomy/index.js'
import markdown from '../../report/markdown.js'
import { visibleLine } from '../../report/parts/text.js'
import type { Manifest, ManifestPart, PlacedDatum, RecipientEntry } from '../../types/index.js'
import { nearest, UsageError, type Command, type Values } from '../args.js'
import { askDeclaration } from '../ask.js'
import { note, print } from '../output.js'
import type { Project } from '../project.js'
import { scan } from '../scan.js'
import { writeBelow } from '../write.js'

export default {
  name: 'declare',
  summary: 'Writes into purposely.yml why a datum is collected, or that it is not personal, keeping comments and order.',
  usage: 'declare PLACE… [options]',
  help: {
    PLACE: 'RegistrationForm.phone, User.email, several of them; a record, component or file for all it holds that no purpose lists; posthog.email for a recipient; posthog alone for your own functions that lead to it',
    '--root DIR': 'the folder of the application; default: where purposely.yml stands, else here',
    '--category KEY': 'phone_number, email …; needed only where the code does not tell',
    '--purpose NAME': 'the purpose it is for; a new name makes a new purpose',
    '--description TEXT': 'of a new purpose: one sentence a stranger understands',
    '--basis NAME': 'of a new purpose: consent, contract, legitimate_interests, legal_obligation …',
    '--retention TEXT': 'of a new purpose: how long, in words or as ISO 8601',
    '--optional': 'it may be asked, never demanded',
    '--why TEXT': 'the reason shown to the person',
    '--none REASON': 'it is not personal data, and why',
  },
  options: {
    root: { type: 'string' }, category: { type: 'string' }, purpose: { type: 'string' }, description: { type: 'string' }, basis: { type: 'string' },
    retention: { type: 'string' }, optional: { type: 'boolean' }, why: { type: 'string' }, none: { type: 'string' },
  },
  async run({ values, positionals }) {
    const [first, ...more] = positionals
    if (first === undefined) throw new UsageError('declare takes a place, as findings name it: npx purposely declare RegistrationForm.phone')
    const { project, result } = await scan(values, [])
    const broken = result.findings.find(({ code }) => code === 'valid-manifest')
    if (!result.manifest && broken) throw new UsageError(`${broken.at.file}:${broken.at.line}:${broken.at.column} has to be mended first: ${broken.message}`)
    const recipient = more.length > 0 ? undefined : result.inventory.recipients.find(one => one.declared && one.name === first)
    const single = values.none !== undefined || values.category !== undefined
    const [part, ...parts] = recipient ? [{ place: first, data: [] }] : [...partsOf(first, result.data, single), ...more.flatMap(place => partsOf(place, result.data, single))]
    const change = recipient ? callsOf(recipient) : await changeFor(part, result.data, result.manifest, values, parts.length)
    const { file, before, above } = manifestFor(change, part.data[0]?.file ?? '', project, result.manifest)
    // what a person was asked once holds for the rest
    const changes = [change, ...parts.map(other => alsoFor(change, other, result.data, values, result.manifest))]
    let text = before
    for (const one of changes) {
      const declared = declareIn(text, file, one, above)
      if (declared.problem !== undefined) throw new UsageError(declared.problem)
      text = declared.text
    }
    writeBelow(project.root, file, text)
    for (const one of changes) print(visibleLine(`Declared in ${file}: ${said(one)}.`))
    const after = await scan(values, [])
    const { manifest } = after.project
    if (manifest?.inventory !== undefined) {
      if (writeBelow(project.root, manifest.inventory, markdown(after.result, { allowEmpty: true, lines: false }).output)) note(`Wrote ${manifest.inventory}.`)
    }
    return 0
  },
} satisfies Command

/** A recipient alone: the functions that lead to it. */
function callsOf({ name, unnamed }: RecipientEntry): Change {
  if (unnamed === undefined) throw new UsageError(`Every function that leads to ${name} is named already. To let it receive something, name that too: npx purposely declare ${name}.email`)
  return { recipient: name, calls: unnamed }
}

/**
 * The file to write into: the one that has the purpose or recipient, innermost first, else the one nearest to the code. `above`: what
 * those above it say.
 */
function manifestFor(change: Change, code: string, { root, manifestPath, manifestText = '' }: Project, manifest: Manifest | undefined): { file: string; before: string; above?: Manifest } {
  const top = { file: manifestPath === undefined ? 'purposely.yml' : basename(manifestPath), before: manifestText }
  const parts = manifest?.parts?.filter(part => code.startsWith(part.folder)) ?? []
  const has = ({ own }: ManifestPart): boolean => 'place' in change ? own.purposes.some(one => one.name === change.purpose)
    : 'recipient' in change ? own.recipients.some(one => one.name === change.recipient) : false
  const part = parts.find(has) ?? parts[0]
  if (part === undefined || part.folder === '') return top
  const above = parts[parts.indexOf(part) + 1]?.all
  return { file: part.own.file, before: readFileSync(join(root, part.own.file), 'utf8'), ...(above && { above }) }
}

interface Part { place: string; data: readonly PlacedDatum[] }

/**
 * All that a scope gives, and all of a record, component or file that no purpose lists, is declared at once, each under its own name; else a
 * place names one thing. `single`: what is said of it holds for one thing only.
 */
function partsOf(place: string, data: readonly PlacedDatum[], single: boolean): [Part, ...Part[]] {
  const found = dataAt(place, data)
  const scope = place.slice(place.indexOf('.') + 1).toLowerCase()
  const scoped = found.filter(datum => datum.kind === 'field' && datum.scope?.name.toLowerCase() === scope)
  const whole = scoped.length > 0 || single || found[0]?.kind !== 'field' || !namesWhole(place, found) ? []
    : found.filter(datum => datum.kind === 'field' && datum.role !== 'shaped' && datum.confidence === 'high')
  const given = scoped.length > 0 ? scoped : whole
  const undeclared = given.filter(datum => datum.placement.state === 'undeclared')
  const wanted = undeclared.length > 0 ? undeclared : given
  // several providers may be asked for the same
  const distinct = wanted.filter((datum, index) => wanted.findIndex(other => other.record === datum.record && other.category === datum.category) === index)
  const [first, ...others] = distinct.map(datum => ({ place: `${datum.owner}.${datum.name}`, data: [datum] as const }))
  return first === undefined ? [{ place, data: found }] : [first, ...others]
}

/** Whether a place is all of a record, component or file, and not one field of it. */
const namesWhole = (place: string, found: readonly PlacedDatum[]): boolean => found.every(({ owner, record, file }) =>
  [owner, record].some(name => name.toLowerCase() === place.toLowerCase()) || file === place)

/** The same of another place. */
function alsoFor(change: Change, { place, data: [datum] }: Part, all: readonly PlacedDatum[], values: Values, manifest: Manifest | undefined): Change {
  if ('none' in change) return { field: fieldOf(place, datum), none: change.none }
  if (datum?.kind === 'send') return { recipient: datum.sink, category: datum.category, ...('purpose' in change && { for: [change.purpose] }) }
  if (!('place' in change)) throw new UsageError(`Declare recipients and places in two commands: ${place} is no recipient.`)
  const { newPurpose: _, ...rest } = change
  return { ...rest, place: placeOf(place, datum), category: categoryOf(place, datum, all, values.category as string | undefined, manifest) }
}

const fieldOf = (place: string, datum: PlacedDatum | undefined): string => datum && datum.record !== '' ? `${datum.record}.${fieldAt(place, datum)}` : place

/** The data a place names: `Owner.field`, `Record.field`, a record, or a recipient's `sink.category`. */
function dataAt(place: string, data: readonly PlacedDatum[]): PlacedDatum[] {
  const [head = '', ...rest] = place.split('.')
  const tail = rest.join('.')
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  // as explain writes it; the owner may be a path: `hookSchema.user.email`
  const exact = data.filter(datum => datum.kind === 'field' && [datum.name, datum.scope?.name ?? ''].some(name => same(`${datum.owner}.${name}`, place)))
  if (exact.length > 0) return exact
  const inPlace = data.filter(datum => same(datum.owner, head) || same(datum.record, head) || datum.file === place)
  if (tail === '' || inPlace.some(datum => datum.file === place)) return inPlace
  const sends = data.filter(datum => datum.kind === 'send' && same(datum.sink, head) && (same(datum.name, tail) || same(shortKey(datum.category), tail)))
  const fields = inPlace.filter(datum => datum.kind === 'field' && [datum.name, datum.scope?.name ?? ''].some(name => same(name, tail)))
  return fields.length > 0 ? fields : sends
}

/** The field a place names in its record; all of them where it names the record alone. */
const fieldAt = (place: string, datum: PlacedDatum): string =>
  place.toLowerCase() === `${datum.owner}.${datum.name}`.toLowerCase() ? datum.name : place.split('.').slice(1).join('.') || '*'

async function changeFor({ place, data: [datum] }: Part, all: readonly PlacedDatum[], manifest: Manifest | undefined, values: Values, more: number): Promise<Change> {
  const none = values.none as string | undefined
  if (none !== undefined) return { field: fieldOf(place, datum), none }
  if (datum?.kind === 'send') return { recipient: datum.sink, category: datum.category, ...(typeof values.purpose === 'string' && { for: [values.purpose] }) }
  const category = categoryOf(place, datum, all, values.category as string | undefined, manifest)
  const known = manifest?.purposes.map(purpose => purpose.name) ?? []
  // purposes that only re-use what recipients receive collect nothing themselves
  const collecting = manifest?.purposes.filter(one => one.data.length > 0) ?? []
  const likely = datum?.placement.purposes[0] ?? collecting.find(one => one.data.some(listed => covers(listed.category, category)))?.name
  const asked = values.purpose === undefined ? await askDeclaration(place, `${titleOf(category, manifest?.categories)}${more === 0 ? '' : ` (and ${more} more)`}`, collecting.map(one => one.name), likely) : {}
  const purpose = values.purpose as string | undefined ?? asked.purpose
  if (purpose === undefined) {
    throw new UsageError(`Say what ${titleOf(category, manifest?.categories)} is for: add --purpose NAME${collecting.length > 0 ? ` (${collecting.map(one => one.name).join(', ')}, or a new one with --description)` : ' and --description "one sentence a stranger understands"'}.`)
  }
  const description = values.description as string | undefined ?? asked.description
  if (!known.includes(purpose) && description === undefined) {
    throw new UsageError(`There is no purpose "${purpose}".${nearest(purpose, known)} To make it, add --description "one sentence a stranger understands".`)
  }
  const newPurpose: NewPurpose | undefined = known.includes(purpose) ? undefined : {
    description: description as string,
    ...(typeof values.basis === 'string' && { basis: values.basis }), ...(typeof values.retention === 'string' && { retention: values.retention }),
  }
  const why = values.why as string | undefined ?? asked.why
  const optional = values.optional === true || asked.optional === true
  return { place: placeOf(place, datum), category, purpose, optional, ...(newPurpose && { newPurpose }), ...(why !== undefined && why !== '' && { why }) }
}

function categoryOf(place: string, datum: PlacedDatum | undefined, all: readonly PlacedDatum[], given: string | undefined, manifest: Manifest | undefined): string {
  if (given !== undefined) {
    const resolved = resolveKey(given, manifest?.categories)
    if ('problem' in resolved) throw new UsageError(resolved.problem)
    return resolved.key
  }
  if (datum) return datum.category
  const names = [...new Set(all.map(one => one.kind === 'field' ? `${one.owner}.${one.name}` : `${one.sink}.${shortKey(one.category)}`))]
  throw new UsageError(`Nothing personal was found at ${place}.${nearest(place, names)} If it is personal all the same, add --category KEY.`)
}

/**
 * The record a place belongs to, which outlives the component's name; its file where it has none. Where the record has so far been
 * licensed by its folder or file, only the field: naming the record would take all its other data out of that licence.
 */
function placeOf(place: string, datum: PlacedDatum | undefined): string {
  if (datum === undefined) return place
  if (datum.record === '') return datum.file
  return ['file', 'folder'].includes(datum.placement.level) ? `${datum.record}.${datum.name}` : datum.record
}

function said(change: Change): string {
  if ('none' in change) return `${change.field} is not personal data`
  if ('categories' in change) return `${change.field} holds ${change.categories.join(', ')}`
  if ('calls' in change) return `${change.calls.join(', ')} ${change.calls.length === 1 ? 'leads' : 'lead'} to ${change.recipient}`
  if ('recipient' in change) return `${change.recipient} may receive ${shortKey(change.category)}`
  return `${change.purpose} may ${change.optional === true ? 'ask for, never demand,' : 'collect'} ${shortKey(change.category)} at ${change.place}`
}
