import type { FormSpec, PermissionSpec, RequestSpec } from '../kit/define.js'
import type { SourceText } from '../types/index.js'
import { table } from './table.js'

/** A tag or a directive of ours may stand where nothing does any more. */
const ours = ['@purpose', 'purposely/']

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * What a file must hold one of. `modules`: what is imported, in quotes. `names`: whole names, as they are written. `words`: anywhere, in
 * small or capital letters; a pattern as it is.
 */
interface Terms { modules?: readonly string[]; names?: readonly string[]; words?: readonly (string | RegExp)[] }

/**
 * Says whether a file may hold anything to observe, by its text alone: one of the words some detector needs. A file without any
 * is never parsed. The words come from the detectors, so a new detector cannot be forgotten here. `own`: what only the manifest knows;
 * `describing`: types count that nothing else is made of, which an inventory lists and no finding is about.
 */
export function wordFilter(own: readonly string[], describing = true): (source: SourceText) => boolean {
  const patterns = patternsOf([...detected, ...describing ? described : [], { words: [...own, ...ours] }])
  return source => source.language !== 'js' || patterns.some(pattern => pattern.test(source.text))
}

/**
 * Says whether a text may lead to a recipient by itself: by a function that hands on, or a client. Narrower than the words of the filter,
 * which are those of all that a recipient may be told by: a recipient is called by what a file has of it, too.
 */
export function recipientFilter(own: readonly string[]): (text: string) => boolean {
  const plain = patternsOf([...table.sinks.filter(sink => sink.words === undefined).map(calledTerms), { words: own }])
  const worded = table.sinks.filter(sink => sink.words !== undefined).map(sink => [patternsOf([{ words: sink.words ?? [] }]), patternsOf([calledTerms(sink)])] as const)
  const holds = (patterns: readonly RegExp[], text: string): boolean => patterns.some(pattern => pattern.test(text))
  return text => holds(plain, text) || worded.some(([words, called]) => holds(called, text) && holds(words, text))
}

/** All by which a call, an element or an assignment is known for a recipient's. */
const calledTerms = ({ clients }: (typeof table.sinks)[number]): Terms => ({
  modules: clients.flatMap(client => client.packages ?? []),
  names: clients.flatMap(({ globals = [], instances = [], makers = [], assignments = {} }) =>
    [...globals, ...instances, ...makers, ...Object.keys(assignments).map(path => path.split('.').filter((step, index) => index > 0 || step !== 'window')[0] as string)]),
})

function patternsOf(terms: readonly Terms[]): RegExp[] {
  const all = <T extends keyof Terms>(kind: T) => [...new Set(terms.flatMap(one => [...one[kind] ?? []] as NonNullable<Terms[T]>[number][]))]
  const words = all('words')
  const texts = words.filter(word => typeof word === 'string').sort()
  const own = words.filter(word => typeof word !== 'string')
  const patterns = [
    [texts.map(escape), (list: string) => new RegExp(list, 'i')],
    [own.map(({ source }) => source), (list: string) => new RegExp(list)],
    [all('modules').sort().map(escape), (list: string) => new RegExp(`["'\`](?:${list})["'\`/]`)],
    // a name may begin with a dollar sign, where no border of a word is
    [all('names').sort().map(escape), (list: string) => new RegExp(`(?<![\\w$])(?:${list})(?![\\w$])`)],
  ] as const
  // a pattern of nothing would find it everywhere
  return patterns.flatMap(([list, make]) => list.length > 0 ? [make(list.join('|'))] : [])
}

type Unit = (typeof table.models)[number] | (typeof table.sinks)[number]

function termsOf(unit: Unit): Terms {
  if (unit.words) return { words: unit.words }
  if ('clients' in unit) {
    return { modules: unit.clients.flatMap(client => client.packages ?? []), names: unit.clients.flatMap(client => [...client.globals ?? [], ...client.instances ?? []]) }
  }
  return {
    modules: unit.packages ?? [], names: unit.receivers ?? [],
    // @OurColumn() of a file that names no library
    words: (unit.wrappedDecorators ?? []).map(name => new RegExp(`@\\w+${name}\\b`)),
  }
}

/** A request is read by names too common to filter by; what is read of one is not: `body`, `headers`, `remoteAddress`. */
const requestTerms = (spec: RequestSpec): Terms => ({
  words: [...spec.words ?? [], ...Object.keys(spec.decorators ?? {}).map(name => `@${name}`), keys(
    [...Object.keys(spec.parts ?? {}), ...Object.keys(spec.getters ?? {}), ...Object.keys(spec.values ?? {})]
      .flatMap(path => path.split('.').filter(step => step !== '()' && step !== 'get' && !/^\d+$/.test(step)).slice(-1)))],
})

/** Names that are a tag or a part of a path elsewhere: `<header>`, `./params`. */
const keys = (names: readonly string[]): RegExp => new RegExp(`(?<![\\w$</])(?:${[...new Set(names)].map(escape).join('|') || '(?!)'})(?![\\w$])`)

/** The packages, and of what is there without an import the longest of its names, which tells most: `geolocation`. */
const permissionTerms = (spec: PermissionSpec): Terms => ({
  words: [...spec.words ?? [], ...spec.providers ? ['/providers/'] : []], modules: spec.packages ?? [],
  names: spec.globals === undefined ? [] : Object.keys(spec.calls ?? {}).map(name => name.split('.').reduce((one, other) => other.length > one.length ? other : one)),
})

/** The calls and components of a form library beside its words: the hook may come from the project's own file. */
const formTerms = (form: FormSpec): Terms => ({
  words: form.words ?? form.packages ?? [],
  names: [form.registrations, form.fieldCalls, form.setters, form.setups, form.setupTags, form.asks]
    .flatMap(calls => Object.keys(calls ?? {})).filter(name => name !== 'default'),
})

const detected: readonly Terms[] = [
  ...table.forms.map(formTerms), ...table.models.filter(model => !model.describes).map(termsOf), ...table.sinks.map(termsOf), ...table.requests.map(requestTerms), ...table.permissions.map(permissionTerms),
]
const described: readonly Terms[] = table.models.filter(model => model.describes).map(termsOf)
