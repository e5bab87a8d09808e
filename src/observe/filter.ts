import type { FormSpec, PermissionSpec, RequestSpec } from '../kit/define.js'
import type { SourceText } from '../types/index.js'
import { table } from './table.js'

/** A tag or a directive of ours may stand where nothing does any more. */
const ours = ['@purpose', 'purposely/']

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Says whether a file may hold anything to observe, by its text alone: one of the words some detector needs. A file without any
 * is never parsed. The words come from the detectors, so a new detector cannot be forgotten here.
 */
export function wordFilter(wrappers: readonly string[]): (source: SourceText) => boolean {
  const words = [...table.forms.flatMap(formWords), ...[...table.models, ...table.sinks].flatMap(wordsOf), ...table.requests.flatMap(requestWords),
    ...table.permissions.flatMap(permissionWords)]
  const pattern = new RegExp([...new Set([...words, ...wrappers, ...ours])].sort().map(escape).join('|'), 'i')
  return source => source.language !== 'js' || pattern.test(source.text)
}

type Unit = (typeof table.models)[number] | (typeof table.sinks)[number]

function wordsOf(unit: Unit): string[] {
  if (unit.words) return [...unit.words]
  if ('clients' in unit) return unit.clients.flatMap(client => [...client.packages ?? [], ...client.globals ?? [], ...client.instances ?? []])
  return [...unit.packages ?? []]
}

/** A request is read by names too common to filter by; what is read of one is not: `body`, `headers`, `remoteAddress`. */
const requestWords = (spec: RequestSpec): string[] => [
  ...spec.words ?? [], ...[...Object.keys(spec.parts ?? {}), ...Object.keys(spec.getters ?? {}), ...Object.keys(spec.values ?? {})]
    .map(path => `${path.split('.').filter(step => step !== '()' && step !== 'get' && !/^\d+$/.test(step)).at(-1)}`),
  ...Object.keys(spec.decorators ?? {}).map(name => `@${name}`),
]

/** The packages, and of what is there without an import the receiver: `geolocation`. */
const permissionWords = (spec: PermissionSpec): string[] => [
  ...spec.words ?? [], ...spec.packages ?? [], ...spec.globals === undefined ? [] : Object.keys(spec.calls ?? {}).map(name => name.split('.').at(-1) as string),
  ...spec.providers ? ['/providers/'] : [],
]

/** The calls and components of a form library beside its words: the hook may come from the project's own file. */
const formWords = (form: FormSpec): string[] => [
  ...form.words ?? form.packages ?? [],
  ...[form.registrations, form.fieldCalls, form.setters, form.setups, form.setupTags, form.asks]
    .flatMap(calls => Object.keys(calls ?? {})).filter(name => name !== 'default'),
]
