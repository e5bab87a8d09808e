import { expect, test } from 'vitest'
import type { CallSpec, SinkSpec } from '../../src/kit/define.js'
import { fixtures } from '../harness/fixtures.js'
import { detectors } from '../../src/observe/detectors.generated.js'

const sinks = detectors.filter(one => one.unit === 'sink')

/** What more than one sink claims, each with those who do. */
function claimedTwice(claims: (sink: SinkSpec) => readonly string[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const sink of sinks) for (const claim of claims(sink)) owners.set(claim, (owners.get(claim) ?? new Set()).add(sink.name))
  return [...owners].flatMap(([claim, names]) => names.size > 1 ? [`${claim}: ${[...names].join(', ')}`] : [])
}

const pathsOf = ({ when, names, rest, event, key, keeps, tokens, url, ...slots }: CallSpec): string[] =>
  [...Object.values(slots).flatMap(paths => paths), ...Object.keys(names ?? {}), ...[event, key, keeps, url?.replace(/^\^/, '')].flatMap(path => path ?? [])]

const specsOf = (sink: SinkSpec): { at: string; spec: CallSpec }[] => sink.clients.flatMap(client => Object.entries(client.calls).flatMap(([call, specs]) =>
  [specs].flat().map(spec => ({ at: `${sink.name} ${call}`, spec: spec as CallSpec }))))

test('a call of a package, a global or a component has one recipient', () => {
  expect(claimedTwice(sink => sink.clients.flatMap(({ packages = [], calls }) => packages.flatMap(name => Object.keys(calls).map(call => `${name} ${call}`))))).toEqual([])
  expect(claimedTwice(sink => sink.clients.flatMap(({ globals = [], calls }) => globals.flatMap(name => Object.keys(calls).map(call => `window.${name} ${call}`))))).toEqual([])
  expect(claimedTwice(sink => sink.clients.flatMap(({ packages = [], elements = {} }) => packages.flatMap(name => Object.keys(elements).map(tag => `${name} <${tag}>`))))).toEqual([])
})

test('an instance is called alike by one recipient for one call', () => {
  // what a project calls a logger may be any logger's
  const shared = (sink: SinkSpec): boolean => (sink.recipient ?? sink.name) === 'logs'
  expect(claimedTwice(sink => shared(sink) ? [] : sink.clients.flatMap(({ instances = [], modules, calls }) =>
    modules ? [] : instances.flatMap(name => Object.keys(calls).map(call => `${name} ${call}`))))).toEqual([])
})

test('a domain has one recipient, and no recipient stands below another', () => {
  expect(claimedTwice(({ domains }) => domains ?? [])).toEqual([])
  const owned = sinks.flatMap(sink => (sink.domains ?? []).map(domain => ({ domain, sink: sink.name })))
  expect(owned.flatMap(one => owned.filter(other => other.sink !== one.sink && one.domain.endsWith(`.${other.domain}`)).map(other => `${one.domain} is below ${other.domain}`))).toEqual([])
  // of a host that several share, what its address says
  expect(owned.map(one => one.domain).filter(domain => !/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w-]+)*$/.test(domain))).toEqual([])
})

test('titles are told apart', () => {
  expect(claimedTwice(({ title }) => [title])).toEqual([])
})

test('every path leads into an argument, and every name is one of a path that is read', () => {
  const wrong = sinks.flatMap(specsOf).flatMap(({ at, spec }) => [
    ...pathsOf(spec).filter(path => !/^\d+(\.[^.]+)*$/.test(path)).map(path => `${at}: ${path} is no path`),
    ...Object.keys(spec.names ?? {}).filter(path => !pathsOf({ ...spec, names: {} }).includes(path)).map(path => `${at}: names ${path}, which it does not read`),
  ])
  expect(wrong).toEqual([])
})

test('every option that says something of people stands in a fixture', () => {
  const shown = fixtures()
  const unseen = sinks.flatMap(sink => {
    const names = shown.filter(one => one.detector === sink.name).flatMap(one => one.settings.map(setting => setting.name))
    return sink.clients.flatMap(client => client.settings ?? []).filter(({ at, when }) => {
      // behind the argument's index
      const path = at.split('.').slice(1).join('.') || when?.at(-1) || at
      const pattern = new RegExp(`(^|\\.)${path.replaceAll('.', '\\.').replaceAll('*', '.+')}$`)
      return !names.some(name => pattern.test(name))
    }).map(({ at, calls }) => `${sink.name}: ${calls.join(', ')} ${at}`)
  })
  expect([...new Set(unseen)]).toEqual([])
})

test('an option names the calls that take it, and a place in one of their arguments', () => {
  const settings = sinks.flatMap(sink => sink.clients.flatMap(client => client.settings ?? []).map(spec => ({ sink: sink.name, spec })))
  expect(settings.filter(({ spec }) => spec.calls.length === 0 || ![spec.at, spec.if?.at, ...spec.unless?.map(one => one.at) ?? []].every(path => path === undefined || /^\d+(\.[^.]+)*$/.test(path)))).toEqual([])
  expect(settings.filter(({ spec }) => 'captures' in spec && (spec.is.length === 0 || spec.is.includes(spec.safe.replace(/^'(.*)'$/, '$1')) || !/^\p{L}.*[^.]$/u.test(spec.captures)))).toEqual([])
})
