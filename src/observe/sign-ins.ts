import { calleeName, endOf, literalText, propertiesOf, propertyValue, keyName, startOf, unwrap } from '../kit/ast.js'
import { argumentsOf } from '../kit/arguments.js'
import type { PermissionSpec, SignInSpec } from '../kit/define.js'
import { dropEdit } from '../kit/edits.js'
import type { Frame } from '../kit/frames.js'
import { claimsOf, isScopeUrl, scopesIn } from '../kit/oauth-scopes.js'
import { localValue, originOf } from '../kit/scope.js'
import type { Edit, Node } from '../types/index.js'
import { noteGrant } from './granted.js'
import { table } from './table.js'
import type { Visited } from './walk.js'

/** A scope or field, and where it is written; without a place of its own the provider asks for it by default. */
interface Said { text: string; at: Node; byDefault?: true; drop?: Edit }

/** Finds what an argument or attribute holds: several where the path leads through a list. */
export type At = (path: string) => Node[]

const byDefault = (at: Node, texts: readonly string[]): Said[] => texts.map(text => ({ text, at, byDefault: true }))

/** Takes what one sign-in asks for: its scopes, or the provider's own, and fields of a profile. */
export function takeSignIn(node: Node, spec: PermissionSpec, signIn: SignInSpec, at: At, visited: Visited): void {
  takeScopes(spec, scopesAt(signIn.scopes ?? [], at, visited) ?? byDefault(node, signIn.default ?? []), visited)
  for (const { text, at: place, drop } of scopesAt(signIn.fields ?? [], at, visited) ?? []) {
    noteGrant(spec, { name: text, word: text, at: place, scope: { name: text }, drop }, visited)
  }
  for (const options of signIn.options ?? []) for (const value of at(options.path)) takeOptions(spec, value, options, visited)
}

/** `socialProviders: { google: { … scope: […] } }`: what each asks for by itself, and what it is told beyond that. */
function takeOptions(spec: PermissionSpec, value: Node, { scopes, without, default: known }: NonNullable<SignInSpec['options']>[number], visited: Visited): void {
  const object = localValue(value, visited.frame)
  for (const property of object ? propertiesOf(object) : []) {
    const provider = property.type === 'Property' ? keyName(property) : undefined
    if (provider === undefined || !Object.hasOwn(known, provider)) continue
    const own = optionsIn(property.value as Node, visited.frame)
    const more = own.map(one => propertyValue(one, scopes)).filter(one => one !== undefined)
    const bare = own.some(one => propertyValue(one, without)?.value === true)
    takeScopes(spec, [...more.flatMap(one => saidIn(one, visited)), ...bare ? [] : byDefault(property.key as Node, known[provider] as readonly string[])], visited)
  }
}

/** The options an expression may give: `id && secret ? { … } : undefined`. */
function optionsIn(node: Node, frame: Frame | undefined): Node[] {
  const value = localValue(node, frame)
  if (value?.type === 'ConditionalExpression') return [value.consequent as Node, value.alternate as Node].flatMap(one => optionsIn(one, frame))
  if (value?.type === 'LogicalExpression') return optionsIn(value.right as Node, frame)
  return value?.type === 'ObjectExpression' ? [value] : []
}

/** Parts of a name, of which there is nothing to say beside the whole of it. */
const partsOfName = new Set(['given_name', 'family_name', 'middle_name'])

/** Notes what scopes tell of a person; what two of them give, the first one gives. */
function takeScopes(spec: PermissionSpec, scopes: readonly Said[], visited: Visited): void {
  const taken = new Set<string>()
  const told = scopes.flatMap(said => (spec.grants?.[said.text] ?? claimsOf(said.text)).map(claim => ({ claim, said })))
  const named = told.some(one => one.claim === 'name')
  for (const { claim, said: { text, at, drop, byDefault: own } } of told) {
    if (taken.has(claim) || named && partsOfName.has(claim)) continue
    taken.add(claim)
    noteGrant(spec, { name: claim, word: `claim-${claim}`, at, scope: { name: text, ...(own && { byDefault: own }) }, drop }, visited)
  }
}

/** The scopes that arguments or attributes hold; undefined where there is none of them. */
function scopesAt(paths: readonly string[], at: At, visited: Visited): Said[] | undefined {
  const found = paths.map(at).find(nodes => nodes.length > 0)
  return found?.flatMap(node => saidIn(node, visited))
}

/** A text of several scopes, a list, or a list that is joined: `['openid', 'email'].join(' ')`. */
function saidIn(node: Node, visited: Visited, hops = 0): Said[] {
  const value = localValue(node, visited.frame) ?? unwrap(node)
  if (hops > 3) return []
  const inner = (one: Node): Said[] => saidIn(one, visited, hops + 1)
  if (value.type === 'CallExpression' && value.callee.type === 'MemberExpression' && calleeName(value.callee) === 'join') return inner(value.callee.object as Node)
  if (value.type === 'ConditionalExpression') return [...inner(value.consequent as Node), ...inner(value.alternate as Node)]
  if (value.type === 'ArrayExpression') {
    return (value.elements as (Node | null)[]).flatMap(one => one === null ? [] : one.type === 'SpreadElement' ? inner(one.argument as Node) : inListed(one, visited))
  }
  const text = literalText(value)
  return text === undefined ? [] : scopesIn(text).map(scope => ({ text: scope, at: value, ...withoutWord(value, scope, visited) }))
}

/** An item of a list, which can be taken out of it. */
function inListed(node: Node, { walk }: Visited): Said[] {
  const text = literalText(unwrap(node))
  const scopes = text === undefined ? [] : scopesIn(text)
  return scopes.map(scope => ({ text: scope, at: node, ...(scopes.length === 1 && { drop: dropEdit(node, walk.text) }) }))
}

/** Takes one word out of a text of several, with what stands between it and its neighbour. */
function withoutWord(node: Node, word: string, { walk }: Visited): { drop?: Edit } {
  const from = startOf(node) + 1
  const written = [...walk.text.slice(from, endOf(node) - 1).matchAll(/[^\s,+]+/g)].map(({ 0: text, index }) => ({ text, start: from + index, end: from + index + text.length }))
  const index = written.findIndex(one => one.text === word)
  const [before, own, after] = [written[index - 1], written[index], written[index + 1]]
  if (!own || !before && !after) return {}
  return { drop: before ? { start: before.end, end: own.end, text: '' } : { start: own.start, end: (after as typeof own).start, text: '' } }
}

interface Provider { spec: PermissionSpec; scopes: readonly string[]; fallback: readonly string[] }

/** What a module of sign-in providers is called in every library that has one a provider. */
export const providerPath = '/providers/'

/** `Google({ authorization: … })`, `NextAuth({ providers: [GitHub] })`; true where the call is a provider's. */
export function takeProviders(node: Node, visited: Visited): boolean {
  const { frame } = visited
  for (const one of providersIn(node, frame)) takeScopes(one.spec, byDefault(one.node, one.fallback), visited)
  const provider = node.type === 'CallExpression' ? providerAt(node.callee, frame) : undefined
  if (provider) takeScopes(provider.spec, scopesAt(provider.scopes, path => argumentsOf(node, path, frame), visited) ?? byDefault(node, provider.fallback), visited)
  return provider !== undefined
}

/** A provider by the module its function comes from: `import Google from 'next-auth/providers/google'`. */
function providerAt(node: Node, frame: Frame | undefined): Provider | undefined {
  const origin = originOf(node, frame)
  if (origin?.kind !== 'import' || origin.path.length > 1) return undefined
  for (const spec of table.permissions) {
    const provider = spec.providers?.module.exec(origin.source)?.[1]
    const fallback = provider === undefined ? undefined : spec.providers?.default[provider]
    if (fallback && spec.providers) return { spec, scopes: spec.providers.scopes, fallback }
  }
  return undefined
}

/** Providers that are listed as they are, without a call: `NextAuth({ providers: [GitHub] })`. */
function providersIn(node: Node, frame: Frame | undefined): (Provider & { node: Node })[] {
  const [options] = node.arguments as Node[]
  const list = options?.type === 'ObjectExpression' ? propertyValue(options, 'providers') : undefined
  if (list?.type !== 'ArrayExpression') return []
  return (list.elements as (Node | null)[]).flatMap(one => {
    const provider = one?.type === 'Identifier' ? providerAt(one, frame) : undefined
    return one && provider ? [{ ...provider, node: one }] : []
  })
}

/** Scopes that are addresses are what they are wherever they are handed over: `new CalendarClient({ scopes: ['https://…'] })`. */
export function takeScopeUrls(node: Node, visited: Visited): void {
  const spec = table.permissions.find(one => one.scopeKeys !== undefined)
  for (const argument of spec ? node.arguments as Node[] : []) {
    if (argument.type !== 'ObjectExpression') continue
    const given = (spec as PermissionSpec).scopeKeys?.map(key => propertyValue(argument, key)).find(one => one !== undefined)
    const said = given ? saidIn(given, visited) : []
    if (said.some(one => isScopeUrl(one.text))) takeScopes(spec as PermissionSpec, said, visited)
  }
}
