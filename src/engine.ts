import { classifyFile, consentsIn, withForms, withMessages } from './classify/index.js'
import { applyFields, partFor, placeDatum } from './manifest/index.js'
import { knownSinks, observe, observeHandedOn, type KnownSink, type ObserveOptions } from './observe/index.js'
import { readEmbedded } from './parse/embedded.js'
import { settle } from './reconcile/settle.js'
import type { Beyond, Datum, FileFacts, Imported, Manifest, MessageLookup, PlacedDatum, Syntax } from './types/index.js'

export { lookupIn } from './classify/index.js'

/** What is known of one file when its own stages are done: what it says, and which of it is personal. */
export interface Examined {
  facts: FileFacts
  data: PlacedDatum[]
  /** It holds translation keys that were looked up: what they stand for is no part of the file. */
  keyed?: true
}

/**
 * The stages of one file, in order: observe, classify, place. Pure; both the ESLint rules and the pipeline go through here. `beyond`: what
 * its imports lead to and what types say, which only a run over the program knows. `lookup`: the texts of the project's translation keys.
 * `undescribed`: only findings are asked for, and none is about what types alone describe.
 */
export function examine(syntax: Syntax, manifest?: Manifest, beyond?: Beyond, lookup?: MessageLookup, undescribed = false): Examined {
  const speaking = manifest && partFor(manifest, syntax.path)
  return place(observe(syntax, { ...optionsFrom(speaking), ...beyond, alone: undescribed }), speaking, lookup, undescribed)
}

/** What a file, or a part of one, hands on to whoever imports it. */
export const handedOnBy = (syntax: Syntax, manifest: Manifest | undefined, imported: Imported | undefined): FileFacts =>
  observeHandedOn(syntax, { ...optionsFrom(manifest && partFor(manifest, syntax.path)), ...(imported && { imported }) })

/** The names under which the manifest says the project hands data on, and what reads other languages in the strings of a program. */
export function optionsFrom(manifest: Manifest | undefined): ObserveOptions {
  const recipients = manifest?.recipients ?? []
  // made of entries, so that a function called `__proto__` is one of them
  const wrappers = Object.fromEntries(recipients.flatMap(({ name, calls }) => calls.map(call => [call, name])))
  const packages = Object.fromEntries(recipients.flatMap(({ name, packages: modules }) => modules.map(module => [module, name])))
  const domains = Object.fromEntries(recipients.flatMap(({ name, domains: hosts }) => hosts.map(host => [host.toLowerCase(), name])))
  const close = recipients.flatMap(({ name, kind }) => /^(analytics|ads|crm)$/.test(kind ?? '') ? [name] : [])
  return { wrappers, packages, domains, close, components: manifest?.components ?? [], embedded: readEmbedded }
}

/** Recipients as people call them, by name: those that are known, and those that the manifest names. */
export function recipientsOf(manifest: Manifest | undefined): Readonly<Record<string, KnownSink>> {
  if (!manifest?.recipients.some(({ title, kind }) => title !== undefined || kind !== undefined)) return knownSinks
  const known = new Map<string, KnownSink>(Object.entries(knownSinks))
  for (const { name, title, kind } of manifest.recipients) {
    const before = known.get(name)
    if (title !== undefined || kind !== undefined) known.set(name, { ...before, title: title ?? before?.title ?? name, kind: kind ?? before?.kind ?? 'other' })
  }
  return Object.fromEntries(known)
}

/** The same as findings ask for it; a name that nobody knows stands for itself. */
export function calling(sinks: ReturnType<typeof recipientsOf>): { title(sink: string): string; kind(sink: string): string; terms(sink: string): KnownSink['role'] } {
  // a recipient may be called `constructor`
  const known = (sink: string): KnownSink | undefined => Object.hasOwn(sinks, sink) ? sinks[sink] : undefined
  return { title: sink => known(sink)?.title ?? sink, kind: sink => known(sink)?.kind ?? 'other', terms: sink => known(sink)?.role }
}

/** Words of which a file holds one where it holds something that only the manifest knows. */
export const taughtWords = (manifest: Manifest | undefined): string[] => [
  ...(manifest?.recipients ?? []).flatMap(({ calls, packages }) => [...calls.map(call => call.slice(call.lastIndexOf('.') + 1)), ...packages.map(name => name.slice(name.lastIndexOf('/') + 1))]),
  ...(manifest?.components ?? []).map(({ name }) => name.slice(name.lastIndexOf('.') + 1)),
]

/** Classifies a file's facts and holds each datum against the manifest. */
export function place(facts: FileFacts, manifest?: Manifest, lookup?: MessageLookup, undescribed = false): Examined {
  if (lookup) facts = { ...facts, observations: [...withMessages(facts.observations, lookup)] }
  if (facts.observations.some(one => one.kind === 'consent')) facts = { ...facts, observations: consentsIn(facts.observations) }
  // a tag may speak of a type
  const found = classifyFile(facts.observations, manifest, undescribed && facts.tags.length === 0)
  facts = understood(facts, found)
  if (!manifest) {
    return { facts, data: withForms(found, facts).map(datum => ({ ...datum, placement: { state: stateWithout(datum), purposes: [], level: 'none' as const } })) }
  }
  const data = withForms(applyFields(found, facts.observations, manifest), facts)
  return { facts, data: settle(data.map(datum => ({ ...datum, placement: placeDatum(datum, manifest, facts.tags) }))) }
}

/** What was handed over unread and turned out to be a person's record is understood after all. */
function understood(facts: FileFacts, found: readonly Datum[]): FileFacts {
  const sent = new Set(found.flatMap(one => one.kind === 'send' && one.whole !== undefined ? [one.at.start] : []))
  const known = (one: FileFacts['observations'][number]): boolean => one.kind === 'gap' && one.surface === 'sink' && one.reason === 'dynamic' && sent.has(one.at.start)
  return facts.observations.some(known) ? { ...facts, observations: facts.observations.filter(one => !known(one)) } : facts
}

const stateWithout = (datum: { confidence: string; role: string }): PlacedDatum['placement']['state'] =>
  datum.role === 'shaped' ? 'shaped' : datum.confidence === 'low' ? 'unsure' : 'undeclared'
