import type {
  Application, ApplicationPurpose, ApplicationRecipient, ApplicationRow, CheckResult, Coverage, Difference, Inventory, Location, Manifest, Merged, OwnCategory, PlacedDatum, Purpose, Recipient,
} from '../types/index.js'
import { dataEntries } from './data.js'
import { findingsOf, recordOf, storiesOf, usageOf, type Named } from './merge-facts.js'
import { bundle, compare } from './places.js'
import { withReads } from './reads.js'
import { recipientEntries } from './recipients.js'
import { withoutWholes } from './wholes.js'

/**
 * Several applications as one result that every report of an inventory can tell: files and records stand under the application's name, a
 * purpose or recipient that several have is one, and where they speak of it in different words, all of them stand side by side.
 */
export function mergedResult(applications: readonly Application[]): { result: CheckResult; merged: Merged } {
  const all = named(applications)
  const differences: Difference[] = []
  const manifest = manifestOf(all, differences)
  const rows = all.flatMap(one => one.app.observations.map(row => datumOf(row, one.name)))
  const data = rows.filter(({ placement }) => placement.state !== 'ignored')
  const ignored = rows.filter(({ placement }) => placement.state === 'ignored')
  const usage = usageOf(all, placeOf)
  const told = withoutWholes(data)
  const inventory: Inventory = {
    data: [...withReads(dataEntries(told), usage, manifest), ...dataEntries(ignored)],
    recipients: recipientsOf(all, told, manifest),
    ...storiesOf(all, placeOf),
    gaps: all.flatMap(({ name, app }) => app.gaps.map(({ reason, what, ...at }) => ({ reason, what, at: placeOf(name, at) }))),
    coverage: coverageOf(all),
  }
  const result: CheckResult = {
    root: '', facts: [], data, ignored, findings: findingsOf(all, placeOf), ...(usage && { usage }), suppressed: [], leaks: { fresh: [], gone: [], moved: [] }, inventory, problems: [], ...(manifest && { manifest }), texts: () => undefined,
  }
  return { result, merged: { applications: all.map(({ name }) => name), differences: differences.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.key, b.key)) } }
}

/** Two that are called alike are told apart. */
function named(applications: readonly Application[]): Named[] {
  return bundle(applications, one => one.name ?? '').flatMap(same => same.map((app, index) => ({ app: fromItsFolder(app), name: `${app.name ?? ''}${index === 0 ? '' : ` (${index + 1})`}` })))
}

/** A package of a workspace speaks of its files as one that stands alone does: the name before them says which package it is. */
function fromItsFolder(app: Application): Application {
  const { folder } = app
  if (folder === undefined) return app
  const cut = (path: string): string => path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
  return { ...app, observations: app.observations.map(row => ({ ...row, id: cut(row.id), file: cut(row.file), ...(typeof row.within === 'string' && { within: cut(row.within) }) })), gaps: app.gaps.map(gap => ({ ...gap, file: cut(gap.file) })),
    recipients: app.recipients.map(one => ({ ...one, ...one.setups && { setups: one.setups.map(setup => ({ ...setup, file: cut(setup.file) })) } })) }
}

/** Offsets are not known any more: lines and columns order as they do. */
function placeOf(application: string, { file, line, column = 1, endLine = line, endColumn = column }: { file: string; line: number; column?: number; endLine?: number; endColumn?: number }): Location {
  const start = line * 1e5 + column
  return { file: `${application}/${file}`, start, end: start, line, column, endLine, endColumn }
}

function datumOf(row: ApplicationRow, application: string): PlacedDatum {
  const { id, surface, role, name, category, confidence, required, sink, purposes, state, none, misnamed, suppressed, detector, form, slot, within } = row
  const { file, ...at } = placeOf(application, row)
  const record = recordOf(application, row.record)
  const common = {
    id: `${application}/${id}`, file, at, detector, name, owner: record, record, words: [], category, confidence, because: [],
    placement: { state, purposes, level: 'none' as const, ...(none !== undefined && { none }), ...(misnamed && { misnamed: misnamed.map(({ name: called, meant, ...tag }) => ({ name: called, ...(meant !== null && { meant }), at: placeOf(application, tag) })) }) },
    ...(suppressed && { suppression: { kind: suppressed.by, ...(suppressed.reason !== null && { reason: suppressed.reason }) } }), ...(form !== null && { form: { kind: form, because: [] } }),
  }
  return (sink === null ? { ...common, kind: 'field', surface, role, ...(required !== null && { required }) }
    : { ...common, kind: 'send', surface: 'sink', role: 'sent', sink, call: '', callAt: at, slot: slot ?? 'properties', ...(typeof within === 'string' && { of: { name: '', path: [], id: `${application}/${within}` } }) }) as PlacedDatum
}

function recipientsOf(all: readonly Named[], data: readonly PlacedDatum[], manifest: Manifest | undefined): Inventory['recipients'] {
  const seen = all.flatMap(({ app }) => app.recipients)
  const known = Object.fromEntries(seen.map(({ name, title, kind }) => [name, { title, kind }]))
  const contacts = seen.map(one => ({ path: '', observations: [{ kind: 'contact' as const, surface: 'sink' as const, sink: one.name, call: '', id: '', file: '', at: noSpan, detector: '' }], tags: [] }))
  return recipientEntries(contacts, data, manifest, known).map(entry => {
    const same = seen.filter(one => one.name === entry.name)
    const setups = all.flatMap(({ name: application, app }) => app.recipients.filter(one => one.name === entry.name).flatMap(one => one.setups ?? []).map(({ region, carrier, ...at }) =>
      ({ ...region !== null && { region }, ...carrier !== null && { carrier }, at: placeOf(application, at) })))
    return { ...entry, ...setups.length > 0 && { setups }, declared: same.every(one => one.declared), contacts: same.reduce((sum, one) => sum + one.contacts, 0) }
  })
}

const noSpan = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }

function manifestOf(all: readonly Named[], differences: Difference[]): Manifest | undefined {
  const with_ = all.flatMap(({ name, app }) => app.manifest ? [{ name, said: app.manifest }] : [])
  const [first] = with_
  if (first === undefined) return undefined
  const many = <One extends { name: string }>(pick: (said: NonNullable<Application['manifest']>) => readonly One[]): [Said<One>, ...Said<One>[]][] =>
    bundle(with_.flatMap(({ name, said }) => pick(said).map(one => ({ application: name, one }))), ({ one }) => one.name).toSorted(([a], [b]) => compare(a.one.name, b.one.name))
  const categories = bundle(with_.flatMap(({ name, said }) => said.categories.map(one => ({ application: name, one: { ...one, name: one.key } }))), ({ one }) => one.key)
  return {
    file: `${first.name}/${first.said.file}`, root: '', fields: [], words: [], components: [], consent: [], ignore: [], findings: { preset: 'recommended', severities: {} },
    never: with_.flatMap(({ name, said }) => (said.never ?? []).map(({ category, key, file, line }) => ({ category, key, at: placeOf(name, { file, line }) }))),
    purposes: many(said => said.purposes).map(same => purposeOf(same, differences)),
    recipients: many(said => said.recipients).map(same => recipientOf(same, differences)),
    categories: categories.map(same => {
      const [{ application, one: { name: _, ...one } }] = same
      for (const key of ['title', 'description', 'sensitivity'] as const) together('category', same, key, differences)
      return { ...one, origin: 'manifest', at: placeOf(application, { file: first.said.file, line: 1 }) } satisfies OwnCategory
    }),
  }
}

interface Said<One> { application: string; one: One }

function purposeOf(same: readonly [Said<ApplicationPurpose>, ...Said<ApplicationPurpose>[]], differences: Difference[]): Purpose {
  const [{ application, one: { name, file, line } }] = same
  const at = placeOf(application, { file, line })
  const texts = Object.fromEntries((['basis', 'condition', 'retention', 'benefit', 'use', 'source'] as const).flatMap(key => {
    const text = together('purpose', same, key, differences)
    return text === undefined ? [] : [[key, text]]
  }))
  const data = bundle(same.flatMap(({ application: of, one }) => one.data.map(datum => ({ application: of, one: { ...datum, name: `${name}: ${datum.key}` } }))), ({ one }) => one.category)
  return {
    name, description: together('purpose', same, 'description', differences) ?? '', ...texts, at, draft: same.some(({ one }) => one.draft),
    where: same.flatMap(({ application: of, one }) => one.where.map(text => ({ kind: 'record' as const, value: text, text: `${of}: ${text}`, at }))),
    subjects: [...new Set(same.flatMap(({ one }) => one.subjects))].sort(compare),
    data: data.map(each => {
      const [{ one: { category, key } }] = each
      const why = together('purpose', each, 'why', differences)
      const retention = together('purpose', each, 'retention', differences)
      const readBy = [...new Set(each.flatMap(({ one }) => one.readBy ?? []))].sort(compare)
      return { category, key, at, mayDemand: each.some(({ one }) => one.mayDemand), ...(readBy.length > 0 && { readBy }), ...(why !== undefined && { why }), ...(retention !== undefined && { retention }) }
    }),
  }
}

function recipientOf(same: readonly [Said<ApplicationRecipient>, ...Said<ApplicationRecipient>[]], differences: Difference[]): Recipient {
  const [{ application, one: { name, file, line } }] = same
  const at = placeOf(application, { file, line })
  const texts = Object.fromEntries((['title', 'kind', 'role', 'region'] as const).flatMap(key => {
    const text = together('recipient', same, key, differences)
    return text === undefined ? [] : [[key, text]]
  }))
  const receives = [...new Set(same.flatMap(({ one }) => one.receives))].sort(compare)
  return {
    name, ...texts, at, receivesAt: at, draft: same.some(({ one }) => one.draft), calls: [], packages: [], domains: [], receives,
    for: [...new Set(same.flatMap(({ one }) => one.for))].sort(compare), entries: receives.map(category => ({ key: category, category, at })),
  }
}

/** What all say, or what each says, by name: `admin: consent · shop: contract`. Whoever says nothing differs from whoever says something. */
function together<One extends { name: string }>(kind: Difference['kind'], same: readonly Said<One>[], key: keyof One & string, differences: Difference[]): string | undefined {
  const said = bundle(same, ({ one }) => typeof one[key] === 'string' ? one[key] : '')
    .map(each => ({ text: String(each[0].one[key] ?? ''), applications: each.map(({ application }) => application).sort(compare) }))
    .toSorted((a, b) => compare(a.applications[0] ?? '', b.applications[0] ?? ''))
  const [only] = said
  if (said.length === 1) return only?.text === '' ? undefined : only?.text
  differences.push({ kind, name: same[0]?.one.name ?? '', key, said })
  return said.map(({ text, applications }) => `${applications.join(', ')}: ${text === '' ? 'nothing' : text}`).join(' · ')
}

function coverageOf(all: readonly Named[]): Coverage {
  const of = (key: string): number => all.reduce((sum, { app }) => sum + numberIn(app.stats[key]), 0)
  const counts = (key: string): Record<string, number> => {
    const sums = new Map<string, number>()
    for (const { app } of all) for (const [name, number] of Object.entries(app.stats[key] ?? {})) sums.set(name, (sums.get(name) ?? 0) + numberIn(number))
    return Object.fromEntries([...sums].sort(([a], [b]) => compare(a, b)))
  }
  return {
    files: of('files'), parsed: of('parsed'), skipped: of('skipped'), generated: of('generated'), unreadable: of('unreadable'), forms: of('forms'), models: of('models'), sinks: of('sinks'),
    unread: counts('unread'), leftOut: counts('leftOut'),
  }
}

const numberIn = (value: unknown): number => typeof value === 'number' && Number.isFinite(value) ? value : 0
