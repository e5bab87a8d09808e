import { literalText, propertyValue, unwrap } from '../kit/ast.js'
import { argumentsOf } from '../kit/arguments.js'
import type { Ask, Condition, SignInSpec } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import type { Frame } from '../kit/frames.js'
import { scopeUrls } from '../kit/oauth-scopes.js'
import { localValue, type Origin } from '../kit/scope.js'
import type { Element, Node } from '../types/index.js'
import { noteGrant } from './granted.js'
import { providerPath, takeProviders, takeScopeUrls, takeSignIn, type At } from './sign-ins.js'
import { entriesFor, fromPackage, table, type PermissionEntry } from './table.js'
import type { Visited } from './walk.js'

/** Reads permissions in the calls of one file, each with the names it may be looked up by; a text that names no module of providers is not searched for their functions. */
export const permissionObserver = (text: string): (node: Node, visited: Visited, names: readonly string[]) => void => {
  const mayProvide = text.includes(providerPath)
  const mayScope = scopeUrls.some(url => text.includes(url))
  return (node, visited, names) => {
    if (mayProvide && takeProviders(node, visited)) return
    if (!observePermission(node, visited, names) && mayScope) takeScopeUrls(node, visited)
  }
}

const made = ['new']
const extended = ['super']

/** Device permissions and scopes that a call asks a person to grant: `getUserMedia({ audio: true })`, `useGoogleLogin({ scope })`; true where it is such a call. */
function observePermission(node: Node, visited: Visited, names: readonly string[]): boolean {
  const { frame } = visited
  const entries = entriesFor(table.permissionCalls, node.type === 'NewExpression' ? made : node.callee.type === 'Super' ? extended : names)
  if (entries.length === 0) return false
  const origin = calledFrom(node, visited)
  const at: At = path => argumentsOf(node, path, frame)
  for (const entry of entries) {
    if (!comesFrom(entry, origin)) continue
    if (entry.asks) {
      for (const ask of entry.asks) {
        if (fits(ask, path => at(path)[0], frame)) for (const word of ask.asks) noteGrant(entry.spec, { name: word, word, at: node }, visited)
      }
      return true
    }
    const signIn = entry.signIn as SignInSpec
    if (signIn.if && !meets(signIn.if, at(signIn.if.at)[0], frame)) continue
    takeSignIn(node, entry.spec, signIn, at, visited)
    return true
  }
  return false
}

/** Where what is called or made comes from; of `super(…)` what the class around it extends. */
function calledFrom(node: Node, { walk }: Visited): Origin | undefined {
  const step = node.type === 'NewExpression' ? 'new' : node.callee.type === 'Super' ? 'super' : undefined
  const extended = step === 'super' ? walk.ancestors.findLast(one => one.type.startsWith('Class') && one.superClass != null)?.superClass as Node | undefined : undefined
  const found = step === 'super' ? extended && walk.origin(extended) : walk.origin(node.callee)
  return found && step !== undefined ? { ...found, path: [...found.path, step] } : found
}

/** The same for components: `<FacebookLogin fields="name,email" />`, `<CameraView />`. */
export function observePermissionElement(element: Element, node: Node, visited: Visited): void {
  const tag = element.imported ?? element.tag
  for (const { spec, ask, signIn } of table.permissionElements.get(tag) ?? []) {
    if (element.source === undefined || !fromPackage(element.source, spec.packages)) continue
    const at: At = path => {
      const [name, ...keys] = path.split('.')
      const attribute = (node.openingElement.attributes as Node[]).find(one => one.type === 'JSXAttribute' && one.name.name === name)
      // authorizationParams={{ scope: 'openid' }}
      const value = attribute?.value ? keys.reduce<Node | undefined>((outer, key) => outer && propertyValue(localValue(outer, visited.frame), key), unwrap(attribute.value)) : undefined
      return value ? [value] : []
    }
    if (ask) for (const word of ask.asks) noteGrant(spec, { name: word, word, at: node.openingElement as Node }, visited)
    if (signIn) takeSignIn(node.openingElement as Node, spec, signIn, at, visited)
  }
}

function comesFrom({ spec, name }: PermissionEntry, origin: Origin | undefined): boolean {
  const steps = origin?.path.filter(step => step !== '()' && (step !== 'new' || name.at(-1) === 'new')) ?? []
  const ends = name.every((part, index) => steps[steps.length - name.length + index] === part)
  if (origin?.kind === 'import' && fromPackage(origin.source, spec.packages)) {
    // const OAuth2Strategy = require('passport-oauth2')
    const whole = name[0] === 'default' && name.length > 1 && name.slice(1).join('.') === steps.filter(step => step !== 'default').join('.')
    return ends || whole || name.length === 1 && steps.length === 1 && steps[0] === 'default'
  }
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
