import { literalText, propertyValue, unwrap } from '../kit/ast.js'
import { argumentOf } from '../kit/arguments.js'
import type { Ask, Condition, PermissionSpec, SignInSpec } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import type { Frame } from '../kit/frames.js'
import { calleeNames, localValue, originOf, type Origin } from '../kit/scope.js'
import { claimsOf, scopesIn } from '../kit/oauth-scopes.js'
import type { Element, Node } from '../types/index.js'
import { fromPackage, table, type PermissionEntry } from './table.js'
import type { Visited } from './walk.js'

/** What a module of sign-in providers is called in every library that has one a provider. */
const providerPath = '/providers/'

/** Reads permissions in the calls of one file; a text that names no module of providers is not searched for their functions. */
export const permissionObserver = (text: string): (node: Node, visited: Visited) => void => {
  const mayProvide = text.includes(providerPath)
  return (node, visited) => {
    if (!mayProvide || !observeProvider(node, visited)) observePermission(node, visited)
  }
}

/** `Google({ authorization: … })`, `NextAuth({ providers: [GitHub] })`; true where the call is a provider's. */
function observeProvider(node: Node, visited: Visited): boolean {
  const { frame } = visited
  for (const one of providersIn(node, frame)) takeScopes(one.spec, by(one.node, one.fallback), visited)
  const provider = node.type === 'CallExpression' ? providerAt(node.callee, frame) : undefined
  if (provider) takeScopes(provider.spec, scopesGiven(node, provider.scopes, frame) ?? by(node, provider.fallback), visited)
  return provider !== undefined
}

/** Device permissions and scopes that a call asks a person to grant: `getUserMedia({ audio: true })`, `useGoogleLogin({ scope })`. */
function observePermission(node: Node, visited: Visited): void {
  const { frame, walk } = visited
  const names = node.type === 'NewExpression' ? ['new'] : calleeNames(node.callee, frame)
  const entries = names.flatMap(name => table.permissionCalls.get(name) ?? [])
  if (entries.length === 0) return
  const found = walk.origin(node.callee)
  const origin = found && node.type === 'NewExpression' ? { ...found, path: [...found.path, 'new'] } : found
  for (const entry of entries) {
    if (!comesFrom(entry, origin)) continue
    if (entry.asks) {
      for (const ask of entry.asks) {
        if (fits(ask, path => argumentOf(node, path, frame), frame)) for (const word of ask.asks) take(entry.spec, word, word, node, visited)
      }
      return
    }
    const signIn = entry.signIn as SignInSpec
    const at = (path: string): Node | undefined => argumentOf(node, path, frame)
    if (signIn.if && !meets(signIn.if, at(signIn.if.at), frame)) continue
    takeSignIn(node, entry.spec, signIn, at, visited)
    return
  }
}

/** The same for components: `<FacebookLogin fields="name,email" />`, `<CameraView />`. */
export function observePermissionElement(element: Element, node: Node, visited: Visited): void {
  const tag = element.imported ?? element.tag
  for (const { spec, ask, signIn } of table.permissionElements.get(tag) ?? []) {
    if (element.source === undefined || !fromPackage(element.source, spec.packages)) continue
    const at = (name: string): Node | undefined => {
      const attribute = (node.openingElement.attributes as Node[]).find(one => one.type === 'JSXAttribute' && one.name.name === name)
      return attribute?.value ? unwrap(attribute.value) : undefined
    }
    if (ask) for (const word of ask.asks) take(spec, word, word, node.openingElement, visited)
    if (signIn) takeSignIn(node.openingElement, spec, signIn, at, visited)
  }
}

function takeSignIn(node: Node, spec: PermissionSpec, signIn: SignInSpec, at: (path: string) => Node | undefined, visited: Visited): void {
  takeScopes(spec, textsAt(signIn.scopes ?? [], at, visited.frame) ?? by(node, signIn.default ?? []), visited)
  for (const { text, at: place } of textsAt(signIn.fields ?? [], at, visited.frame) ?? []) take(spec, text, text, place, visited)
}

/** A scope or field, and where it is written. */
interface Said { text: string; at: Node }

const by = (at: Node, texts: readonly string[]): Said[] => texts.map(text => ({ text, at }))

/** Parts of a name, of which there is nothing to say beside the whole of it. */
const partsOfName = new Set(['given_name', 'family_name', 'middle_name'])

function takeScopes(spec: PermissionSpec, scopes: readonly Said[], visited: Visited): void {
  const taken = new Set<string>()
  const told = scopes.flatMap(({ text, at }) => (spec.grants?.[text] ?? claimsOf(text)).map(claim => ({ claim, scope: text, at })))
  const named = told.some(one => one.claim === 'name')
  for (const { claim, scope, at } of told) {
    if (taken.has(claim) || named && partsOfName.has(claim)) continue
    taken.add(claim)
    take(spec, claim, `claim-${claim}`, at, visited, scope)
  }
}

function take(spec: PermissionSpec, name: string, word: string, node: Node, { walk, collect }: Visited, scope?: string): void {
  collect.field({
    role: 'granted', surface: 'permission', name, owners: walk.owners(), at: walk.spanOf(node), detector: spec.name,
    words: [{ kind: 'platform', text: word }, ...(scope === undefined ? [] : [{ kind: 'value' as const, text: scope }])],
  })
}

function comesFrom({ spec, name }: PermissionEntry, origin: Origin | undefined): boolean {
  const steps = origin?.path.filter(step => step !== '()' && (step !== 'new' || name.at(-1) === 'new')) ?? []
  const ends = name.every((part, index) => steps[steps.length - name.length + index] === part)
  if (origin?.kind === 'import' && fromPackage(origin.source, spec.packages)) return ends || name.length === 1 && steps.length === 1 && steps[0] === 'default'
  return origin?.kind === 'global' && spec.globals?.includes(origin.name) === true && (ends || name.length === 1 && origin.path.length === 0 && name[0] === origin.name)
}

const fits = ({ if: wanted, unless }: Ask, at: (path: string) => Node | undefined, frame: Frame | undefined): boolean =>
  (wanted === undefined || meets(wanted, at(wanted.at), frame)) && (unless === undefined || !meets(unless, at(unless.at), frame))

function meets({ is }: Condition, node: Node | undefined, frame: Frame | undefined): boolean {
  const value = node && (localValue(node, frame) ?? unwrap(node))
  if (!value) return false
  // Platform.OS === 'ios' ? … : …
  if (value.type === 'ConditionalExpression') return [value.consequent, value.alternate].some((one: Node) => meets({ at: '', ...(is && { is }) }, one, frame))
  const text = literalText(value) ?? (value.type === 'Literal' ? String(value.value) : pathOf(value)?.at(-1))
  return is === undefined ? text !== 'false' : text !== undefined && is.includes(text)
}

/** The texts that arguments or attributes hold; undefined where there is none of them. */
function textsAt(paths: readonly string[], at: (path: string) => Node | undefined, frame: Frame | undefined): Said[] | undefined {
  for (const path of paths) {
    const node = at(path)
    const value = node && (localValue(node, frame) ?? unwrap(node))
    if (!value) continue
    return (value.type === 'ArrayExpression' ? value.elements as (Node | null)[] : [value]).flatMap(one => {
      const text = one ? literalText(unwrap(one)) : undefined
      return one && text !== undefined ? by(one, scopesIn(text)) : []
    })
  }
  return undefined
}

const scopesGiven = (node: Node, paths: readonly string[], frame: Frame | undefined): Said[] | undefined => textsAt(paths, path => argumentOf(node, path, frame), frame)

interface Provider { spec: PermissionSpec; scopes: readonly string[]; fallback: readonly string[] }

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
