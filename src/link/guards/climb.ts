import { calleeName, isFunction, keyName, literalText, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import type { Tree } from '../../kit/nodes.js'
import type { Node } from '../../types/index.js'
import { impliedBy, mentions, subjectOf, type Ground, type Known } from './checks.js'
import { isAgreeing, saysOf } from './words.js'

/**
 * Where the way out of a node ends within its file: at a check; at a function, whose uses say more; at a class; at the file itself; at
 * something that hands a function on as a value.
 */
export type Ending =
  | { kind: 'checked'; known: Exclude<Known, undefined> }
  | { kind: 'named'; name: Node; member?: string }
  | { kind: 'exported'; name: string }
  | { kind: 'file' }
  | { kind: 'handed'; what: string }

const asked: Ending = { kind: 'checked', known: 'asked' }

/** Calls that give back what they are handed, and so what it is called by: `memo(() => …)`, `useCallback(…)`, `lazy(() => import('./x'))`. */
const passing = /^(useCallback|useMemo|memo|forwardRef|observer|lazy|dynamic|defineAsyncComponent|defineComponent|loadable|debounce|throttle|once|cache|memoize|withRouter|with\p{Lu}\w*|connect|styled|createServerFn|action|\$)$/u

/** Follows a node outwards through what stands around it. */
export function climb(from: Node, tree: Tree, ground: Ground): Ending {
  for (let child = from, parent = tree.parent(child); parent !== undefined; child = parent, parent = tree.parent(parent)) {
    const known = guardedBy(parent, child, tree, ground)
    if (known !== undefined) return { kind: 'checked', known }
    if (parent.type === 'Program') return { kind: 'file' }
    if (isFunction(parent)) {
      const ending = endingOf(parent, tree, ground)
      if (ending !== undefined) return ending
    }
  }
  return { kind: 'file' }
}

/** What holds for a child because of the node around it. */
function guardedBy(parent: Node, child: Node, tree: Tree, ground: Ground): Known {
  const test = (condition: Node, truth: boolean): Known => impliedBy(condition, truth, ground.frameAt(parent), ground)
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child === parent.test ? undefined : test(parent.test as Node, child === parent.consequent)
    case 'LogicalExpression':
      return child === parent.right && parent.operator !== '??' ? test(parent.left as Node, parent.operator === '&&') : undefined
    case 'WhileStatement':
      return child === parent.body ? test(parent.test as Node, true) : undefined
    case 'SwitchCase':
      return parent.test != null && subjectOf((tree.parent(parent) as Node).discriminant as Node, ground.frameAt(parent), ground) === 'given' ? 'asked' : undefined
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return leftBefore(parent.body as Node[], child, ground)
    case 'JSXElement':
      return ofElement(parent, child, ground)
    case 'CallExpression':
      return child !== parent.callee && (parent.arguments as Node[]).includes(child) && isOnConsent(parent) ? 'asked' : undefined
    default:
      return undefined
  }
}

/** `if (!consent) return` earlier in a block; `await askForConsent()` that throws says so by its name alone and counts as well. */
function leftBefore(statements: readonly Node[], child: Node, ground: Ground): Known {
  for (const statement of statements.slice(0, Math.max(0, statements.indexOf(child)))) {
    if (statement.type !== 'IfStatement') continue
    if (isLeaving(statement.consequent as Node)) {
      const known = impliedBy(statement.test as Node, false, ground.frameAt(statement.test as Node), ground)
      if (known !== undefined) return known
    }
    if (statement.alternate != null && isLeaving(statement.alternate as Node)) {
      const known = impliedBy(statement.test as Node, true, ground.frameAt(statement.test as Node), ground)
      if (known !== undefined) return known
    }
  }
  return undefined
}

const isLeaving = (statement: Node): boolean => /^(Return|Throw|Continue|Break)Statement$/.test(statement.type)
  || statement.type === 'BlockStatement' && (statement.body as Node[]).some(isLeaving)

/** `<ConsentGate>…</ConsentGate>`; `<script type="text/plain" data-category="analytics">`; `<CookieConsent onAccept={() => …}>`. */
function ofElement(element: Node, child: Node, ground: Ground): Known {
  const opening = element.openingElement as Node
  if (child === opening) return isHeldBack(opening) ? 'asked' : undefined
  const tag = tagOf(opening)
  const last = tag.split('.').at(-1) as string
  // a banner is beside what it asks for
  return ground.own.has(last) || saysOf(last) === 'given' && !/banner|dialog|modal|popup|notice|provider|settings|preferences|button/i.test(last) || isHeldBack(opening) ? 'asked' : undefined
}

export function tagOf(opening: Node): string {
  const name = opening.name as Node
  if (name.type === 'JSXMemberExpression') return `${tagOf({ type: '', name: name.object as Node })}.${String(name.property.name)}`
  return String(name.name)
}

/** A script that consent managers start: its type keeps browsers from running it, or an attribute names what has to be agreed to. */
const isHeldBack = (opening: Node): boolean => isHeldBackTag((opening.attributes as Node[]).map(one => one.type === 'JSXAttribute' ? ` ${nameOfAttribute(one)}="${literalText(one.value as Node) ?? ''}"` : '').join(''))

/** The same of a tag as a page has it. */
export const isHeldBackTag = (tag: string): boolean =>
  /\stype=["']?text\/(plain|tarteaucitron)|\sdata-(cookie-?category|category|cookieconsent|usercentrics|categories|consent|purposes|cmp-[\w-]+|iub-purposes)=|\sclass=["'][^"']*\b(optanon-category|_iub_cs_activate|cky-consent)/i.test(tag)

const nameOfAttribute = (attribute: Node): string => attribute.name.type === 'JSXNamespacedName' ? `${attribute.name.namespace.name}:${attribute.name.name.name}` : String(attribute.name.name)

/** `CookieConsent.run({ onConsent })`, `window.addEventListener('CookiebotOnAccept', …)`, `hasConsent().then(…)`, `onConsent(…)`. */
export function isOnConsent(call: Node): boolean {
  const path = pathOf(call.callee as Node) ?? []
  const [first] = (call.arguments as Node[] | undefined) ?? []
  const event = first === undefined ? undefined : literalText(first)
  return isAgreeing(path.at(-1) ?? '') || path.length > 1 && path.slice(0, -1).some(step => saysOf(step) === 'given') || event !== undefined && saysOf(event) === 'given'
}

/** Where the uses of a function are to be looked for; undefined where it runs where it stands. */
function endingOf(fn: Node, tree: Tree, ground: Ground): Ending | undefined {
  if (fn.type === 'FunctionDeclaration') {
    const parent = tree.parent(fn)
    if (parent?.type === 'ExportDefaultDeclaration') return { kind: 'exported', name: 'default' }
    return fn.id == null ? undefined : { kind: 'named', name: fn.id as Node }
  }
  return placeOf(fn, tree, ground)
}

/** What becomes of a value at the place where it stands. */
export function placeOf(value: Node, tree: Tree, ground: Ground): Ending | undefined {
  let child = value
  for (let parent = tree.parent(child); parent !== undefined; child = parent, parent = tree.parent(parent)) {
    switch (parent.type) {
      case 'VariableDeclarator':
        return parent.id.type === 'Identifier' ? { kind: 'named', name: parent.id as Node } : { kind: 'handed', what: 'it is handed on as a value' }
      case 'ExportDefaultDeclaration':
        return { kind: 'exported', name: 'default' }
      case 'AssignmentExpression': {
        const path = pathOf(parent.left as Node) ?? []
        if (path.at(-2) === 'exports' || path[0] === 'exports') return { kind: 'exported', name: path.at(-1) as string }
        if (path.join('.') === 'module.exports') return { kind: 'exported', name: 'default' }
        return undefined
      }
      case 'CallExpression':
      case 'NewExpression': {
        if (child === parent.callee) return undefined
        if (isOnConsent(parent)) return asked
        if (!passing.test(calleeName(parent.callee as Node) ?? '') || !isGiven(parent, tree)) return undefined
        break
      }
      case 'Property': {
        if (isAgreeing(keyName(parent) ?? '') && inConsentObject(parent, tree)) return asked
        const object = tree.parent(parent) as Node
        const holder = tree.parent(object)
        // const analytics = { track() { … } }
        const bound = holder && unwrapOut(holder, tree)
        if (bound?.type === 'VariableDeclarator' && bound.id.type === 'Identifier') return { kind: 'named', name: bound.id as Node, member: keyName(parent) ?? '' }
        return bound !== undefined && /^(Call|New)Expression$/.test(bound.type) ? undefined : { kind: 'handed', what: 'it is handed on as a value' }
      }
      case 'JSXExpressionContainer': {
        const attribute = tree.parent(parent)
        if (attribute?.type !== 'JSXAttribute') return undefined
        const opening = tree.parent(attribute) as Node
        return isAgreeing(nameOfAttribute(attribute)) && (saysOf(tagOf(opening)) === 'given' || ground.own.has(tagOf(opening)) || /accept|consent/i.test(nameOfAttribute(attribute))) ? asked : undefined
      }
      case 'MethodDefinition':
      case 'PropertyDefinition':
      case 'AccessorProperty': {
        const body = tree.parent(parent)
        const owner = body && tree.parent(body)
        if (saysOf(keyName(parent) ?? '') === 'given') return asked
        if (owner?.id == null) return { kind: 'handed', what: 'a class without a name calls it' }
        return /^(constructor|componentDidMount|ngOnInit|ngAfterViewInit|connectedCallback|onModuleInit|render)$/.test(keyName(parent) ?? '')
          ? { kind: 'named', name: owner.id as Node } : { kind: 'handed', what: `${keyName(parent) ?? 'a method'} is a method of ${String(owner.id.name)}` }
      }
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        return undefined
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'ChainExpression':
      case 'AwaitExpression':
      case 'ParenthesizedExpression':
        break
      case 'LogicalExpression':
      case 'ConditionalExpression':
        if (guardedBy(parent, child, tree, ground) !== undefined) return asked
        break
      case 'ArrayExpression':
      case 'SpreadElement':
        return { kind: 'handed', what: 'it is handed on in a list' }
      default:
        return undefined
    }
  }
  return undefined
}

function unwrapOut(node: Node, tree: Tree): Node | undefined {
  let at: Node | undefined = node
  while (at && /^(TS\w+Expression|ParenthesizedExpression|AwaitExpression|ObjectExpression|Property|ArrayExpression)$/.test(at.type)) at = tree.parent(at)
  return at
}

/** What a call gives is kept under a name, or exported. */
const isGiven = (call: Node, tree: Tree): boolean => {
  const parent = tree.parent(call)
  return parent !== undefined && (/^(VariableDeclarator|ExportDefaultDeclaration|AssignmentExpression|AwaitExpression)$/.test(parent.type) || /^(Call|TSAs|TSSatisfies)Expression$/.test(parent.type) && isGiven(parent, tree))
}

/** The object belongs to what asks: `CookieConsent.run({ onConsent() {} })`, `klaro = { services: [{ onAccept }] }`. */
function inConsentObject(property: Node, tree: Tree): boolean {
  if (/accept|consent/i.test(keyName(property) ?? '')) return true
  for (let parent = tree.parent(property); parent !== undefined; parent = tree.parent(parent)) {
    if (parent.type === 'CallExpression') return isOnConsent(parent)
    if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' && saysOf(parent.id.name as string) === 'given'
    if (isFunction(parent)) return false
  }
  return false
}

/** Whether a state is set only where somebody has agreed: `if (stored === 'accepted') setOn(true)`, `setOn(hasConsent())`. */
export function isSetByConsent(setter: string, tree: Tree, ground: Ground): boolean {
  const calls = tree.nodes.filter(node => node.type === 'CallExpression' && unwrap(node.callee as Node).type === 'Identifier' && unwrap(node.callee as Node).name === setter)
  return calls.some(call => (call.arguments as Node[]).some(one => subjectOf(one, ground.frameAt(call), ground) === 'given') || isInConsent(call, tree, ground))
}

function isInConsent(call: Node, tree: Tree, ground: Ground): boolean {
  let inner = true
  for (let child = call, parent = tree.parent(child); parent !== undefined; child = parent, parent = tree.parent(parent)) {
    if (guardedBy(parent, child, tree, ground) === 'asked') return true
    if (isFunction(parent)) {
      const name = (parent.id as Node | null | undefined)?.name ?? (tree.parent(parent)?.type === 'VariableDeclarator' ? (tree.parent(parent) as Node).id.name : undefined)
      if (typeof name === 'string' && isAgreeing(name) || inner && mentions(parent, ground)) return true
      inner = false
    }
  }
  return false
}
