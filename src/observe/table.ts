import type {
  Ask, CallSpec, Client, ColumnCall, Detector, FormSpec, ListCall, LiteralSpec, ModelSpec, ObjectCall, PermissionSpec, RequestSpec, SettingSpec, SignInSpec, SinkSpec, TableCall, WriteCall,
} from '../kit/define.js'
import type { Element, Node, Slot } from '../types/index.js'
import { remembered } from '../kit/remembered.js'
import type { Walk } from '../kit/visit.js'
import type { Origin } from '../kit/scope.js'
import { detectors } from './detectors.generated.js'

export interface SinkCall { sink: SinkSpec; client: Client; name: string[]; specs: readonly CallSpec[] }
/** The options that a call, component, type or global of a client may hold. */
export interface SettingEntry { sink: Pick<SinkSpec, 'name' | 'recipient'>; client: Client; name: readonly string[]; specs: readonly SettingSpec[]; attribute?: string }
export interface SinkAssignment { sink: SinkSpec; path: readonly string[]; slot: Slot }
export interface SinkElement { sink: SinkSpec; client: Client; name: readonly string[]; slots: readonly (readonly [Slot, readonly string[]])[] }
export interface ModelCall extends Omit<ObjectCall, 'fields' | 'name'> { model: ModelSpec; fields: readonly string[]; name: readonly string[] }
export interface ModelEntry<T> { model: ModelSpec; spec: T }
/** One call or component that asks for a permission: its name, and what it asks or how it signs in. */
export interface PermissionEntry { spec: PermissionSpec; name: readonly string[]; asks?: readonly Ask[]; signIn?: SignInSpec }
export interface PermissionElement { spec: PermissionSpec; ask?: Ask; signIn?: SignInSpec }
export interface FormCall<T> { form: FormSpec; spec: T }

/** All that the detectors know, merged once and looked up by name, the longest first: a detector that does not concern a file costs nothing there. */
export interface Table {
  /** Libraries before what goes by its shape alone. */
  forms: readonly FormSpec[]
  /** Any tag that groups a control or is one: most elements are neither. */
  groupTags: readonly RegExp[]
  controlTags: readonly RegExp[]
  asks: ReadonlyMap<string, readonly FormCall<NonNullable<FormSpec['asks']>[string]>[]>
  setupTags: ReadonlyMap<string, readonly FormCall<NonNullable<FormSpec['setupTags']>[string]>[]>
  models: readonly ModelSpec[]
  sinks: readonly SinkSpec[]
  /** By the attribute, in lower case, without what marks it as bound. */
  controlAttributes: ReadonlyMap<string, FormSpec>
  requests: readonly RequestSpec[]
  permissions: readonly PermissionSpec[]
  /** By the last name of the callee. */
  permissionCalls: ReadonlyMap<string, readonly PermissionEntry[]>
  permissionElements: ReadonlyMap<string, readonly PermissionElement[]>
  /** A file without any of these reads no request. */
  requestWords: RegExp
  /** By the last name of the callee. */
  sinkCalls: ReadonlyMap<string, readonly SinkCall[]>
  /** By the root of what is assigned, without `window`: `document` of `document.cookie`. */
  sinkAssignments: ReadonlyMap<string, readonly SinkAssignment[]>
  /** By the last name of the tag. */
  sinkElements: ReadonlyMap<string, readonly SinkElement[]>
  /** Calls that set a client up, by the last name of the callee; constructions by the class, `PostHog.new`. */
  settingCalls: ReadonlyMap<string, readonly SettingEntry[]>
  /** By the last name of the tag; by the name of the type; by the root of what is assigned, without `window`. */
  settingTags: ReadonlyMap<string, readonly SettingEntry[]>
  settingTypes: ReadonlyMap<string, readonly SettingEntry[]>
  settingGlobals: ReadonlyMap<string, readonly SettingEntry[]>
  modelCalls: ReadonlyMap<string, readonly ModelCall[]>
  setups: ReadonlyMap<string, readonly FormCall<NonNullable<FormSpec['setups']>[string]>[]>
  registrations: ReadonlyMap<string, readonly FormCall<NonNullable<FormSpec['registrations']>[string]>[]>
  fieldCalls: ReadonlyMap<string, readonly FormCall<NonNullable<FormSpec['fieldCalls']>[string]>[]>
  fieldObjects: ReadonlyMap<string, readonly FormCall<NonNullable<FormSpec['fieldObjects']>[string]>[]>
  fieldValues: ReadonlyMap<string, FormSpec>
  scopeAttributes: ReadonlySet<string>
  setters: ReadonlyMap<string, readonly FormCall<NonNullable<FormSpec['setters']>[string]>[]>
  columns: ReadonlyMap<string, readonly ModelEntry<ColumnCall>[]>
  tables: ReadonlyMap<string, readonly ModelEntry<TableCall>[]>
  lists: ReadonlyMap<string, readonly ModelEntry<ListCall>[]>
  writes: ReadonlyMap<string, readonly ModelEntry<WriteCall>[]>
  /** By the type they are given, the static member they are; those of a path under the empty text. */
  literals: ReadonlyMap<string, readonly ModelEntry<LiteralSpec>[]>
  decorators: ReadonlyMap<string, readonly ModelSpec[]>
  wrappedDecorators: readonly (readonly [string, ModelSpec])[]
  optionalDecorators: ReadonlySet<string>
  demandedDecorators: ReadonlySet<string>
  visits: ReadonlyMap<string, readonly ((node: Node, walk: Walk) => void)[]>
}

/** The names of all calls that anyone but a recipient looks for: most calls of a program have none of them. */
export const calledNames = (of: Table): ReadonlySet<string> => new Set([
  of.permissionCalls, of.modelCalls, of.columns, of.tables, of.lists, of.writes, of.setups, of.fieldCalls, of.fieldObjects, of.fieldValues, of.setters,
].flatMap(calls => [...calls.keys()]))

/** Values by their keys, in their order. */
export function group<K, V>(entries: Iterable<readonly [K, V]>): Map<K, V[]> {
  const map = new Map<K, V[]>()
  for (const [key, value] of entries) {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
  }
  return map
}

const nothing: readonly never[] = []

/** All entries of some names, in their order: most names have none. */
export function entriesFor<T>(entries: ReadonlyMap<string, readonly T[]>, names: readonly string[]): readonly T[] {
  let found: readonly T[] = nothing
  for (const name of names) {
    const more = entries.get(name)
    if (more) found = found.length === 0 ? more : [...found, ...more]
  }
  return found
}

/** All patterns in one, or in one for each kind of flags. */
const anyOf = (patterns: readonly RegExp[]): RegExp[] =>
  [...group(patterns.map(one => [one.flags, one.source] as const))].map(([flags, sources]) => new RegExp(sources.join('|'), flags))

/** By the last step of its name. */
const permissionEntry = (key: string, entry: Omit<PermissionEntry, 'name'>): readonly [string, PermissionEntry] => {
  const name = key.split('.')
  return [name.at(-1) as string, { ...entry, name }]
}

/** What a request is called, what gives one, and what takes a part of one out of a parameter. */
const wordsOfRequests = (requests: readonly RequestSpec[]): RegExp => new RegExp(`\\b(${[...new Set(requests.flatMap(spec => [
  ...spec.requests ?? [], ...spec.types ?? [], ...spec.taken ?? [], ...spec.functions ?? [], ...Object.keys(spec.decorators ?? {}),
]))].join('|') || '(?!)'})\\b`)

const entriesOf = <T>(record: Readonly<Record<string, T>> | undefined): [string, T][] => Object.entries(record ?? {})

export function tableOf(all: readonly Detector[]): Table {
  // what is no library's own comes last: a library that knows a tag knows more of it
  const forms = all.filter(one => one.unit === 'form').toSorted((a, b) => Number(a.packages === undefined) - Number(b.packages === undefined))
  const models = all.filter(one => one.unit === 'model')
  const sinks = all.filter(one => one.unit === 'sink')
  const requests = all.filter(one => one.unit === 'request')
  const permissions = all.filter(one => one.unit === 'permission')
  const setUps = [
    ...sinks.flatMap(sink => sink.clients.map(client => ({ sink, client, settings: client.settings ?? [], optionsIn: client.optionsIn }))),
    ...forms.map(form => ({
      sink: { name: form.name }, client: { calls: {}, ...(form.packages && { packages: form.packages }), ...(form.globals && { globals: form.globals }) }, settings: form.consents ?? [], optionsIn: form.optionsIn,
    })),
  ]
  return {
    forms, models, sinks, requests, requestWords: wordsOfRequests(requests), permissions,
    permissionCalls: group(permissions.flatMap(spec => [
      ...entriesOf(spec.calls).map(([name, asks]) => permissionEntry(name, { spec, asks: (Array.isArray(asks) ? asks : [asks]) as readonly Ask[] })),
      ...entriesOf(spec.signIns).map(([name, signIn]) => permissionEntry(name, { spec, signIn })),
    ])),
    permissionElements: group(permissions.flatMap((spec): (readonly [string, PermissionElement])[] => [
      ...entriesOf(spec.elements).map(([tag, ask]) => [tag, { spec, ask }] as const),
      ...entriesOf(spec.signInElements).map(([tag, signIn]) => [tag, { spec, signIn }] as const),
    ])),
   
    controlAttributes: new Map(forms.flatMap(form => (form.controlAttributes ?? []).map(name => [name.toLowerCase(), form] as const))),
    groupTags: anyOf(forms.flatMap(form => (form.groups ?? []).map(group => group.tag))),
    controlTags: anyOf(forms.flatMap(form => [form.controls, form.namedControls].filter(pattern => pattern !== undefined))),
    asks: group(forms.flatMap(form => entriesOf(form.asks).map(([name, spec]) => [name, { form, spec }] as const))),
    setupTags: group(forms.flatMap(form => entriesOf(form.setupTags).map(([name, spec]) => [name, { form, spec }] as const))),
    sinkCalls: group(sinks.flatMap(sink => sink.clients.flatMap(client => entriesOf(client.calls).map(([key, specs]) => {
      const name = key.split('.')
      return [name.at(-1) as string, { sink, client, name, specs: (Array.isArray(specs) ? specs : [specs]) as readonly CallSpec[] }] as const
    }))).toSorted(([, a], [, b]) => b.name.length - a.name.length)),
    sinkAssignments: group(sinks.flatMap(sink => sink.clients.flatMap(client => entriesOf(client.assignments).map(([key, slot]) => {
      const path = key.split('.').filter((step, index) => index > 0 || step !== 'window')
      return [path[0] as string, { sink, path, slot }] as const
    })))),
    sinkElements: group(sinks.flatMap(sink => sink.clients.flatMap(client => entriesOf(client.elements).map(([tag, slots]) => {
      const name = tag.split('.')
      return [name.at(-1) as string, { sink, client, name, slots: Object.entries(slots) as [Slot, readonly string[]][] }] as const
    })))),
    settingCalls: group(setUps.flatMap(({ sink, client, settings }) => [...new Set(settings.flatMap(one => one.calls))].map(call => {
      const name = call.split('.')
      const key = name.at(-1) === 'new' ? name.slice(-2).join('.') : name.at(-1) as string
      return [key, { sink, client, name, specs: settings.filter(one => one.calls.includes(call)) }] as const
    }))),
    settingTags: group(setUps.flatMap(({ sink, client, settings, optionsIn }) => entriesOf(optionsIn?.tags).map(([tag, attribute]) => [tag, { sink, client, name: [tag], specs: settings, attribute }] as const))),
    settingTypes: group(setUps.flatMap(({ sink, client, settings, optionsIn }) => (optionsIn?.types ?? []).map(type => [type, { sink, client, name: [type], specs: settings }] as const))),
    settingGlobals: group(setUps.flatMap(({ sink, client, settings, optionsIn }) => (optionsIn?.globals ?? []).map(global => {
      const name = global.split('.')
      return [name[0] as string, { sink, client, name, specs: settings }] as const
    }))),
    modelCalls: group(models.flatMap(model => entriesOf(model.objects).map(([name, spec]) => [name, { ...spec, model, fields: [spec.fields].flat(), name: [spec.name ?? []].flat() }] as const))),
    columns: group(models.flatMap(model => entriesOf(model.columns).map(([name, spec]) => [name, { model, spec }] as const))),
    tables: group(models.flatMap(model => entriesOf(model.tables).map(([name, spec]) => [name, { model, spec }] as const))),
    lists: group(models.flatMap(model => entriesOf(model.lists).map(([name, spec]) => [name, { model, spec }] as const))),
    writes: group(models.flatMap(model => entriesOf(model.writes).map(([name, spec]) => [name, { model, spec }] as const))),
    literals: group(models.flatMap(model => (model.literals ?? []).map(spec => [spec.type ?? spec.member ?? '', { model, spec }] as const))),
    setups: group(forms.flatMap(form => entriesOf(form.setups).map(([name, spec]) => [name, { form, spec }] as const))),
    registrations: group(forms.flatMap(form => entriesOf(form.registrations).map(([name, spec]) => [name, { form, spec }] as const))),
    fieldCalls: group(forms.flatMap(form => entriesOf(form.fieldCalls).map(([name, spec]) => [name, { form, spec }] as const))),
    fieldObjects: group(forms.flatMap(form => entriesOf(form.fieldObjects).map(([name, spec]) => [name, { form, spec }] as const))),
    fieldValues: new Map(forms.flatMap(form => (form.fieldValues ?? []).map(name => [name, form] as const))),
    scopeAttributes: new Set(forms.flatMap(form => (form.scopeAttributes ?? []).map(name => name.toLowerCase()))),
    setters: group(forms.flatMap(form => entriesOf(form.setters).map(([name, spec]) => [name, { form, spec }] as const))),
    decorators: group(models.flatMap(model => (model.decorators ?? []).map(name => [name, model] as const))),
    wrappedDecorators: models.flatMap(model => (model.wrappedDecorators ?? []).map(name => [name, model] as const)),
    optionalDecorators: new Set(models.flatMap(model => model.optionalDecorators ?? [])),
    demandedDecorators: new Set(models.flatMap(model => model.demandedDecorators ?? [])),
    visits: group(all.flatMap(detector => entriesOf(detector.visit))),
  }
}

export const table = tableOf(detectors)

/** Whoever receives the queries of addresses. */
export const queries = table.sinks.find(sink => sink.queries)

/** The sink that each package and global belongs to, for those who ask whether a name is any recipient's. */
const byPackage = new Map(table.sinks.flatMap(sink => sink.clients.flatMap(client => (client.packages ?? []).map(name => [name, sink] as const))))
const byGlobal = new Map(table.sinks.flatMap(sink => sink.clients.flatMap(client => (client.globals ?? []).map(name => [name, sink] as const))))

/** The recipient whose package or global an origin leads to, if it is one. */
export function sinkOf(origin: Origin): SinkSpec | undefined {
  if (origin.kind === 'global') return byGlobal.get(origin.name)
  return origin.kind === 'import' ? ofModule(origin.source) ?? undefined : undefined
}

const ofModule = remembered((source): SinkSpec | null => {
  // a subpath counts as its package: posthog-js/react
  for (let name = source; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
    const sink = byPackage.get(name)
    if (sink) return sink
  }
  return null
})

/** Whether an import's source is one of these packages or a subpath of one. */
export const fromPackage = (source: string, packages: readonly string[] | undefined): boolean =>
  packages !== undefined && packages.some(name => source === name || (source.startsWith(name) && source[name.length] === '/'))

/** Whether a form library is at home in a component language; undefined stands for JSX and plain markup. */
export const speaks = (form: FormSpec, language: Element['language']): boolean =>
  form.languages ? form.languages.includes(language ?? 'js') : language === undefined || form.packages === undefined

/** The component language of a file, by its ending. */
export const languageOfPath = (path: string): Element['language'] => /\.(vue|svelte|astro)$/.exec(path)?.[1] as Element['language']
