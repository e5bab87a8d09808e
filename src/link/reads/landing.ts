import { calleeName, isFunction, keyName, literalText, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import type { Tree } from '../../kit/nodes.js'
import { segmentsOf } from '../../kit/segments.js'
import type { Node, UseKind } from '../../types/index.js'
import { folded, isBeside, nounOf } from './names.js'
import { fillingAttributes, formCalls, formKeys, isCheck, isControl, isFixed, lookupWords, plainWrites, postVerbs, readKeys, readVerbs, throughCalls, writeKeys, writeVerbs } from './places.js'

/** What is known of the file in which a value is followed. */
export interface Ground {
  tree: Tree
  /** Nouns of the records that the program keeps, lower case. */
  nouns: ReadonlySet<string>
  /** A name that the file imports from a package that keeps nothing. */
  isForeignClient(name: string): boolean
}

/** A value on its way: the field it was taken from, and whether that was itself only on its way in. */
export interface Value {
  name: string
  inbound: boolean
}

/** Names that are followed to where their object is used. */
const maxHops = 2

const same = (name: string | undefined, { name: own }: Value): boolean => name !== undefined && folded(name) === folded(own)

/**
 * What becomes of the value of an expression: whether it is only written under its own name, checked, or shown to be edited; `read` wherever
 * that cannot be seen. undefined: it goes under its own name, by which whoever uses it is found.
 */
export function landingOf(node: Node, value: Value, ground: Ground, key?: string, hops = 0): UseKind | undefined {
  let child = node
  for (let parent = ground.tree.parent(node); parent !== undefined; child = parent, parent = ground.tree.parent(parent)) {
    switch (parent.type) {
      case 'MemberExpression': {
        if (parent.object !== child) return 'read'
        const above = ground.tree.parent(parent)
        const member = keyName(parent)
        if (above?.type === 'CallExpression' && above.callee === parent) {
          parent = above
        } else if (member === 'length' && value.inbound && isGuard(parent, ground)) return 'through'
        else if (member !== 'value' && member !== 'current') return 'read'
        break
      }
      case 'CallExpression':
      case 'NewExpression': {
        // a signal gives its value when it is called
        if (parent.callee === child) {
          if ((parent.arguments as Node[]).length > 0) return undefined
          break
        }
        // query('INSERT …', [body.phone])
        if (key === undefined && child.type === 'ArrayExpression') return isWrittenByQuery(parent, value) ? 'through' : 'read'
        const landed = key === undefined ? givenTo(parent, child, value, ground) : keptBy(parent, child, value, ground)
        if (landed !== 'goes on') return landed
        break
      }
      case 'Property': {
        const name = keyName(parent)
        if (key === undefined) {
          if (!same(name, value) && !formKeys.has(name ?? '')) return 'read'
          key = name ?? ''
          if (formKeys.has(key) && !same(name, value)) return 'shown-again'
          break
        }
        if (writeKeys.has(name ?? '')) return 'through'
        if (readKeys.has(name ?? '')) return 'read'
        if (formKeys.has(name ?? '')) return 'shown-again'
        break
      }
      case 'AssignmentExpression': {
        if (parent.right !== child) return undefined
        const target = unwrap(parent.left as Node)
        const name = target.type === 'MemberExpression' ? keyName(target) : target.type === 'Identifier' ? target.name as string : undefined
        if (same(name, value)) return 'through'
        if (key === undefined) return 'read'
        return name !== undefined && (formKeys.has(name) || /^(form|draft|model|edit)/i.test(name)) ? 'shown-again' : target.type === 'Identifier' ? followed(name ?? '', value, ground, key, hops) : 'read'
      }
      case 'VariableDeclarator': {
        const name = boundFirst(parent.id as Node)
        if (same(name, value)) return undefined
        return key === undefined || name === undefined ? 'read' : followed(name, value, ground, key, hops)
      }
      case 'JSXAttribute':
        return shownBy(parent, ground)
      case 'TemplateLiteral':
        return key === undefined && isWrittenBySql(parent, child) ? 'through' : 'read'
      case 'UnaryExpression':
        return parent.operator === '!' && value.inbound && isGuard(parent, ground) ? 'through' : 'read'
      case 'BinaryExpression':
        return value.inbound && isEmptiness(parent, child) && isGuard(parent, ground) ? 'through' : 'read'
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'ObjectExpression':
      case 'ArrayExpression':
      case 'SpreadElement':
      case 'ChainExpression':
      case 'AwaitExpression':
      case 'SequenceExpression':
      case 'JSXExpressionContainer':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
        break
      default:
        return 'read'
    }
  }
  return 'read'
}

/** A hole in SQL by which a column is filled: among the values of INSERT, or behind SET and before WHERE. */
function isWrittenBySql(template: Node, hole: Node): boolean {
  const before = (template.quasis as Node[]).slice(0, (template.expressions as Node[]).indexOf(hole) + 1).map(one => String(one.value.cooked ?? '')).join(' ')
  const last = [...before.matchAll(/\b(insert\s+into|set|where|select|having|returning|conflict)\b/gi)].at(-1)?.[1]?.toLowerCase() ?? ''
  return /^insert|^set$/.test(last)
}

/** Parameters of a query that writes a column of that name, and does not look it up. */
function isWrittenByQuery(call: Node, value: Value): boolean {
  const text = literalText((call.arguments as Node[])[0]) ?? ''
  const [changes = ''] = text.split(/\bwhere\b/i)
  return /^\s*insert\b/i.test(text) || /^\s*update\b/i.test(text) && [...changes.matchAll(/(\w+)["'`]?\s*=/g)].some(([, column]) => same(column, value))
}

const boundFirst = (id: Node): string | undefined => {
  const first = id.type === 'ArrayPattern' ? (id.elements as (Node | null)[])[0] : id
  return first?.type === 'Identifier' ? first.name as string : undefined
}

/** What only decides whether something is refused: `if (!phone || phone.length < 5) return …`. */
function isGuard(node: Node, { tree }: Ground): boolean {
  let child = node
  for (let parent = tree.parent(node); parent !== undefined; child = parent, parent = tree.parent(parent)) {
    if (parent.type === 'IfStatement') return parent.test === child && refuses(parent.consequent as Node)
    if (!/^(Logical|Binary|Unary|Chain)Expression$/.test(parent.type)) return false
  }
  return false
}

const refuses = (node: Node): boolean => node.type === 'ReturnStatement' || node.type === 'ThrowStatement'
  || node.type === 'BlockStatement' && (node.body as Node[]).length > 0 && refuses((node.body as Node[]).at(-1) as Node)

/** `phone === ''`, `phone == null`: whether there is one. */
function isEmptiness(node: Node, side: Node): boolean {
  const other = unwrap((node.left === side ? node.right : node.left) as Node)
  return /^[!=]=/.test(node.operator as string) && (other.type === 'Literal' && !other.value || other.type === 'Identifier' && other.name === 'undefined')
}

/** What a call does with a value it is handed by itself. What changes it hands it on. */
function givenTo(call: Node, argument: Node, value: Value, ground: Ground): UseKind | 'goes on' | undefined {
  const name = calleeName(call.callee) ?? ''
  if (isCheck(name) || pathOf(call.callee)?.[0] === 'validator') return 'through'
  // a state of its name is found by it; of one of another nothing would be
  if (/^(useState|useReducer|ref|reactive|signal)$/.test(name)) return isStateOf(call, value, ground) ? 'shown-again' : 'read'
  if (formCalls.has(name)) return 'shown-again'
  if (/^set/i.test(name) && same(name.slice(3), value)) return 'through'
  const args = call.arguments as Node[]
  if (/^(set|append|setValue|setFieldValue|change|register)$/.test(name) && args[1] === argument && same(literalText(args[0]), value)) return 'through'
  return 'goes on'
}

function isStateOf(call: Node, value: Value, { tree }: Ground): boolean {
  const parent = tree.parent(call)
  return parent?.type === 'VariableDeclarator' && same(boundFirst(parent.id as Node), value) || parent?.type === 'PropertyDefinition' && same(keyName(parent), value)
}

/** What a call does with a value that stands under its name in an object it is handed. */
function keptBy(call: Node, argument: Node, value: Value, ground: Ground): UseKind | 'goes on' {
  const name = calleeName(call.callee) ?? ''
  const args = call.arguments as Node[]
  if (throughCalls.has(name) || isCheck(name)) return 'goes on'
  if (formCalls.has(name)) return 'shown-again'
  const verb = segmentsOf(name)[0] ?? ''
  // updateOne({ phone }, …), findOneAndUpdate({ phone }, …): the first one looks up
  const changes = /update|replace|upsert/i.test(name)
  if (changes && args.length > 1 && args[0] === argument && /one|many|where|all|find/i.test(name)) return 'read'
  if (readVerbs.has(verb) && !changes && !/or(create|insert)/i.test(name)) return 'read'
  if (postVerbs.has(name)) return value.inbound && isOwnAddress(call, argument) ? 'through' : 'read'
  // new User({ … }) keeps, new FindUserQuery({ … }) looks up
  if (call.type === 'NewExpression' && segmentsOf(name).some(word => lookupWords.has(word))) return 'read'
  if (call.type === 'NewExpression') return ground.nouns.has(nounOf(name)) || /^(FormData|URLSearchParams)$/.test(name) ? 'through' : 'read'
  if (plainWrites.has(name)) return 'through'
  if (!writeVerbs.has(verb)) return 'read'
  const path = pathOf(call.callee) ?? []
  const root = path[0] === 'this' ? path[1] ?? '' : path[0] ?? ''
  if (ground.isForeignClient(root)) return 'read'
  if (path.length < 2) return 'through'
  return path.slice(0, -1).some(isStore) || path.slice(0, -1).some(one => ground.nouns.has(nounOf(one))) ? 'through' : 'read'
}

const isStore = (name: string): boolean => /^(db|tx|trx|orm|em|prisma|knex|kysely|supabase|manager|store|repo)$|(repository|repo|model|collection|table|dao|entitymanager|datasource)$/i.test(name)

/** `fetch('/api/users', …)`, `api.post(\`/users/${id}\`, …)`: a server of the program's own, as far as its address tells. */
function isOwnAddress(call: Node, argument: Node): boolean {
  const first = (call.arguments as Node[])[0]
  const path = pathOf(call.callee) ?? []
  if (path.length > 1 && /^(api|apiClient|client|http|httpClient|backend|server)$/i.test(path.at(-2) ?? '')) return true
  if (first === undefined || first === argument) return false
  const text = literalText(first) ?? (first.type === 'TemplateLiteral' ? (first.quasis as Node[])[0]?.value.cooked as string | undefined : undefined)
  return text !== undefined && text.startsWith('/') && !text.startsWith('//')
}

/** A tag's attribute: what fills a control is shown to be changed. */
function shownBy(attribute: Node, { tree }: Ground): UseKind {
  const name = String(attribute.name?.name ?? '')
  const opening = tree.parent(attribute)
  const tag = opening === undefined ? '' : tagOf(opening.name as Node)
  const isShown = ((opening?.attributes ?? []) as Node[]).some(one => one.type === 'JSXAttribute' && isFixed(String(one.name?.name ?? '')))
  return fillingAttributes.has(name) && isControl(tag) && !isShown ? 'shown-again' : 'read'
}

export const tagOf = (name: Node): string => name.type === 'JSXMemberExpression' ? tagOf(name.property as Node) : String(name.name ?? '')

/** Where an object goes that was given a name: every use of the name must be harmless. */
function followed(name: string, value: Value, ground: Ground, key: string, hops: number): UseKind {
  if (hops >= maxHops || isBeside(name)) return 'read'
  let kind: UseKind = 'through'
  let seen = 0
  for (const node of ground.tree.nodes) {
    if (node.type !== 'Identifier' || node.name !== name || !isReference(node, ground.tree)) continue
    const parent = ground.tree.parent(node)
    // payload.phone = …, payload.phone: by its own name
    if (parent?.type === 'MemberExpression' && parent.object === node && !parent.computed) continue
    seen++
    const landed = landingOf(node, value, ground, key, hops + 1)
    if (landed === 'read' || landed === undefined) return 'read'
    if (landed === 'shown-again') kind = landed
  }
  return seen > 0 ? kind : 'read'
}

/** Whether an identifier stands for its value, and is no key, binding or name. */
export function isReference(node: Node, tree: Tree): boolean {
  const parent = tree.parent(node)
  if (parent === undefined) return false
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === node || parent.computed === true
    case 'Property':
      if (parent.key === node && !parent.computed && parent.value !== node) return false
      return !isPattern(parent, tree)
    case 'AssignmentPattern':
      return parent.right === node
    case 'AssignmentExpression':
      return parent.right === node
    case 'VariableDeclarator':
      return parent.init === node
    case 'ArrayPattern':
    case 'ObjectPattern':
    case 'RestElement':
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'ExportSpecifier':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'CatchClause':
    case 'MetaProperty':
    case 'TSEnumMember':
    case 'TSParameterProperty':
    case 'UpdateExpression':
      return false
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === node
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === node
    default:
      return !(isFunction(parent) && (parent.id === node || (parent.params as Node[]).includes(node)))
  }
}

/** A property that takes something out of an object, and puts nothing into one. */
export const isPattern = (property: Node, tree: Tree): boolean => tree.parent(property)?.type === 'ObjectPattern'
