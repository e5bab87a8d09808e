import { calleeName, endOf, isFunction, keyName, literalText, startOf, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import { treeOf, type Tree } from '../../kit/nodes.js'
import { segmentsOf } from '../../kit/segments.js'
import type { Node, Program, UseKind } from '../../types/index.js'
import { isPattern, isReference, landingOf, tagOf, type Ground } from './landing.js'
import { folded, isBeside, isForeign, isInbound, nounOf, wordPattern } from './names.js'
import {
  columnCalls, declaringCalls, formCalls, isControl, leavingOut, lookupWords, namingAttributes, namingCalls, readKeys, readVerbs, throughCalls, writeVerbs,
} from './places.js'
import { graphqlSelects, holeNames, isGraphql, isPath, isSql, sqlReads } from './strings.js'

/** A place at which a file names a field and does something with its value. */
export interface Seen {
  name: string
  kind: UseKind
  receiver: string
  owner: string
  start: number
  end: number
}

export interface Named {
  /** The spellings that are looked for. */
  names: ReadonlySet<string>
  nouns: ReadonlySet<string>
  /** Whether an offset stands within what is handed to a recipient. */
  isSent(offset: number): boolean
}

const isType = ({ type }: Node): boolean => type.startsWith('TS') && !/^TS(As|Satisfies|NonNull|TypeAssertion|Instantiation|ParameterProperty|Enum|Module|Export|Abstract)/.test(type)

/** A program without its types, which read nothing. */
export const codeOf = (program: Program): Tree => treeOf(program, isType)

/** What a program does with the fields it names. */
export function usesIn(program: Program, tree: Tree, { names, nouns, isSent }: Named): Seen[] {
  const ground: Ground = { tree, nouns, isForeignClient: foreignClients(program) }
  const seen = new Map<string, Seen>()
  const pattern = wordPattern(names)
  const note = (node: Node, name: string, kind: UseKind | undefined, receiver: string): void => {
    const start = startOf(node)
    if (kind !== undefined && !seen.has(`${start} ${name}`)) seen.set(`${start} ${name}`, { name, kind: isSent(start) ? 'read' : kind, receiver, owner: ownerOf(node, tree), start, end: endOf(node) })
  }
  for (const node of tree.nodes) {
    if (node.type === 'MemberExpression') {
      const name = keyName(node)
      if (name !== undefined && names.has(name)) note(node.property as Node, name, memberUse(node, name, ground), receiverOf(node.object as Node))
    } else if (node.type === 'Identifier') {
      if (names.has(node.name as string) && isReference(node, tree)) note(node, node.name as string, bareUse(node, ground), '')
    } else if (node.type === 'Property') {
      const name = keyName(node)
      if (name !== undefined && names.has(name)) note(node.key as Node, name, isPattern(node, tree) ? takenOut(node, name, tree) : keyUse(node, ground), isPattern(node, tree) ? takenFrom(node, tree) : '')
    } else if (node.type === 'Literal' && typeof node.value === 'string' || node.type === 'TemplateLiteral') {
      const text = node.type === 'Literal' ? node.value as string : (node.quasis as Node[]).map(one => one.value.cooked ?? '').join('${}')
      for (const name of namesIn(text, pattern)) note(node, name, textUse(node, text, wordPattern([name]), ground), '')
    }
  }
  return [...seen.values()].sort((a, b) => a.start - b.start)
}

/** The names that a text holds, each once. */
export const namesIn = (text: string, pattern: RegExp): Set<string> => new Set([...text.matchAll(new RegExp(pattern.source, 'g'))].map(match => match[0]))

/** The last name of what a field is read from: `user` of `order.user.phone`, `getUser` of `getUser().phone`. */
export function receiverOf(node: Node): string {
  const object = unwrap(node)
  if (object.type === 'ThisExpression') return 'this'
  if (object.type === 'CallExpression') {
    const path = pathOf(object.callee) ?? []
    // prisma.user.findUnique(…), User.findOne(…), users.find(…)
    return readVerbs.has(/^[a-z]+/.exec(path.at(-1) ?? '')?.[0] ?? '') && path.length > 1 ? path.at(-2) ?? '' : path.at(-1) ?? ''
  }
  return pathOf(object)?.at(-1) ?? ''
}

/** Builders of schemas and made-up data, whose methods are called like fields: `z.string().email()`, `faker.internet.email()`. */
const builders = /^(z|yup|joi|v|s|t|faker|chance|casual|schema|vine|check|body|param|query|object|string|factory|table|column|pgtable)$/i

function memberUse(node: Node, name: string, ground: Ground): UseKind | undefined {
  const parent = ground.tree.parent(node)
  const receiver = receiverOf(node.object as Node)
  if (isBeside(receiver) || isForeign(receiver)) return undefined
  if (parent?.type === 'AssignmentExpression' && parent.left === node || parent?.type === 'UpdateExpression' || parent?.type === 'UnaryExpression' && parent.operator === 'delete') return undefined
  if (parent?.type === 'CallExpression' && parent.callee === node) {
    const object = unwrap(node.object as Node)
    if ((parent.arguments as Node[]).length > 0 || object.type === 'CallExpression' || builders.test(pathOf(object)?.[0] ?? '')) return undefined
  }
  return landingOf(node, { name, inbound: isInbound(receiver) }, ground)
}

function bareUse(node: Node, ground: Ground): UseKind | undefined {
  return landingOf(node, { name: node.name as string, inbound: true }, ground)
}

/** `const { phone } = user`: a read, unless it comes in, or is taken out so that the rest is without it. */
function takenOut(property: Node, name: string, tree: Tree): UseKind | undefined {
  const pattern = tree.parent(property) as Node
  const bound = unwrap((property.value as Node).type === 'AssignmentPattern' ? (property.value as Node).left as Node : property.value as Node)
  if (bound.type !== 'Identifier') return undefined
  if (/^_/.test(bound.name as string)) return undefined
  if (folded(bound.name as string) !== folded(name)) return 'read'
  const hasRest = (pattern.properties as Node[]).some(one => one.type === 'RestElement')
  const from = takenFrom(property, tree)
  return hasRest || from === undefined || from === '' || isInbound(from) || isBeside(from) || /^(props|useLocal|parse|safeParse|json|validate\w*)$/.test(from) ? undefined : 'read'
}

/** What a pattern takes from: the value of a declaration, or the key around it; empty for a function's parameter. */
function takenFrom(property: Node, tree: Tree): string {
  for (let parent = tree.parent(tree.parent(property) as Node); parent !== undefined; parent = tree.parent(parent)) {
    if (parent.type === 'VariableDeclarator') return parent.init == null ? 'each' : receiverOf(parent.init as Node)
    if (parent.type === 'AssignmentExpression') return receiverOf(parent.right as Node)
    if (parent.type === 'Property') return keyName(parent) ?? ''
    if (isFunction(parent) || parent.type === 'CatchClause') return ''
    if (parent.type !== 'AssignmentPattern' && parent.type !== 'ArrayPattern' && parent.type !== 'RestElement') return ''
  }
  return ''
}

/** A key alone puts something under its name, unless its object picks, orders or looks up by its keys. */
function keyUse(property: Node, ground: Ground): UseKind | undefined {
  const { tree } = ground
  const value = unwrap(property.value as Node)
  if (value.type === 'Literal' && (value.value === false || value.value === 0)) return undefined
  let child: Node = property
  for (let parent = tree.parent(property); parent !== undefined; child = parent, parent = tree.parent(parent)) {
    if (parent.type === 'Property') {
      const name = keyName(parent) ?? ''
      if (leavingOut.has(name)) return undefined
      if (readKeys.has(name)) return 'read'
    } else if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
      return inCall(parent, child, ground)
    } else if (parent.type !== 'ObjectExpression' && parent.type !== 'ArrayExpression') return undefined
  }
  return undefined
}

/** A key of an object that a call is handed: what is written or declared by it is no read; what may be looked up by it is. */
function inCall(call: Node, argument: Node, { nouns, isForeignClient }: Ground): UseKind | undefined {
  const name = calleeName(call.callee) ?? ''
  const args = call.arguments as Node[]
  if (leavingOut.has(name)) return undefined
  const words = segmentsOf(name)
  if (words.some(word => lookupWords.has(word)) && !/or_?(create|insert|build)/i.test(name)) return 'read'
  if (call.type === 'NewExpression' && nouns.has(nounOf(name))) return undefined
  // updateOne({ phone }, …): the first one looks up
  if (/update|replace|upsert/i.test(name) && args.length > 1 && args[0] === argument && /one|many|all/i.test(name)) return 'read'
  // a function of the program's own takes it up by its name
  const path = pathOf(call.callee) ?? []
  return isForeignClient(path[0] ?? '') && !writeVerbs.has(words[0] ?? '') && !formCalls.has(name) && !throughCalls.has(name) && !declaringCalls.test(name) ? 'read' : undefined
}

/** A text that names a field: as a key by which something is got, in SQL, in a query, in a template. Prose says nothing. */
function textUse(node: Node, text: string, pattern: RegExp, ground: Ground): UseKind | undefined {
  const { tree } = ground
  if (isGraphql(text)) return graphqlSelects(text, pattern) ? 'read' : undefined
  if (isSql(text)) return sqlReads(text, pattern) ? 'read' : undefined
  if (holeNames(text.replaceAll('${}', ' '), pattern)) return 'read'
  const whole = pattern.exec(text)?.[0] === text
  const path = isPath(text)
  const parent = tree.parent(node) as Node
  if (!whole && !path && !(/^[-+\w. ,]+$/.test(text) && parent.type === 'CallExpression' && readVerbs.has(/^[a-z]+/.exec(calleeName(parent.callee) ?? '')?.[0] ?? ''))) return undefined
  if (text.includes('-') && new RegExp(`-(?:${pattern.source})`).test(text)) return undefined
  return nameUse(node, text, ground)
}

/** A string that is a field's name. */
function nameUse(node: Node, name: string, ground: Ground): UseKind | undefined {
  const { tree } = ground
  let child = node
  for (let parent = tree.parent(node); parent !== undefined; child = parent, parent = tree.parent(parent)) {
    switch (parent.type) {
      case 'CallExpression':
      case 'NewExpression': {
        const call = calleeName(parent.callee) ?? ''
        if (leavingOut.has(call) || namingCalls.has(call) || columnCalls.test(call)) return undefined
        // formData.get('phone'), watch('phone'), getValues('phone')
        if (/^(get|watch|getValues?|getAll|input|string)$/.test(call) && child === node) {
          const inbound = isInbound(pathOf(parent.callee)?.at(-2) ?? '') || /^(watch|getValues?)$/.test(call)
          return inbound ? landingOf(parent, { name, inbound }, ground) : 'read'
        }
        return 'read'
      }
      case 'Property': {
        if (parent.key === child) return undefined
        const key = keyName(parent) ?? ''
        if (leavingOut.has(key) || isDeclaration(parent, tree)) return undefined
        return isFieldConfig(parent, key, tree) ? undefined : 'read'
      }
      case 'JSXAttribute': {
        const attribute = String(parent.name?.name ?? '')
        const tag = tagOf((tree.parent(parent) as Node).name as Node)
        return namingAttributes.test(attribute) || attribute === 'source' && isControl(tag) || attribute === 'field' && isControl(tag) ? undefined : 'read'
      }
      case 'MemberExpression':
        return undefined
      case 'Decorator':
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExpressionStatement':
        return undefined
      case 'ArrayExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'JSXExpressionContainer':
      case 'SpreadElement':
        break
      default:
        return 'read'
    }
  }
  return 'read'
}

/** Options of a column: `@Column({ name: 'phone' })`, `varchar({ name: 'phone' })`. */
function isDeclaration(property: Node, tree: Tree): boolean {
  const call = tree.parent(tree.parent(property) as Node)
  return call?.type === 'CallExpression' && (columnCalls.test(calleeName(call.callee) ?? '') || tree.parent(call)?.type === 'Decorator')
}

/** `{ name: 'phone', type: 'tel', label: 'Phone' }`: a question is described. */
function isFieldConfig(property: Node, key: string, tree: Tree): boolean {
  if (!/^(name|id|key|htmlFor|type|autoComplete|label|placeholder|path|kind|variant|icon|title|message|usernameField|passwordField)$/.test(key)) return false
  if (!/^(name|id|key|path)$/.test(key)) return true
  const siblings = ((tree.parent(property) as Node).properties as Node[]).flatMap(one => one.type === 'Property' ? keyName(one) ?? [] : [])
  return siblings.some(one => /^(type|required|placeholder|validat\w*|rules|component|control|options|autoComplete|nullable|unique|length|default\w*)$/.test(one))
}

/** The declaration of a file around a node, or the class. */
function ownerOf(node: Node, tree: Tree): string {
  let name = ''
  for (let parent = tree.parent(node); parent !== undefined; parent = tree.parent(parent)) {
    const id = /^(Class|Function)Declaration$|^VariableDeclarator$/.test(parent.type) ? parent.id as Node | undefined : undefined
    if (id?.type === 'Identifier') name = id.name as string
  }
  return name
}

/** Packages whose clients keep what they are handed in the program's own store. */
const stores = /prisma|mongo|typeorm|sequelize|drizzle|knex|kysely|mikro|supabase|firebase|firestore|pg$|postgres|mysql|sqlite|dexie|rxdb|pouchdb|realm|redis|convex|objection|bookshelf|nestjs|waterline|lucid|redux|zustand|pinia|vuex|react|vue|svelte|angular|trpc|formik|apollo|urql|swr/i

/** Names that stand for something of a package that is no store. */
function foreignClients(program: Program): (name: string) => boolean {
  const foreign = new Set<string>()
  for (const statement of program.body) {
    const source = statement.type === 'ImportDeclaration' ? literalText(statement.source as Node) ?? '' : ''
    if (source === '' || /^[.~#/]|^@\/|^@app\/|^src\//.test(source) || stores.test(source)) continue
    for (const one of (statement.specifiers ?? []) as Node[]) foreign.add(one.local.name as string)
  }
  // const stripe = new Stripe(key)
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration as Node | null : statement
    if (declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations as Node[]) {
      const made = init == null ? undefined : unwrap(init as Node)
      if (id.type === 'Identifier' && /^(New|Call)Expression$/.test(made?.type ?? '') && foreign.has(pathOf(made?.callee as Node)?.[0] ?? '')) foreign.add(id.name as string)
    }
  }
  return name => foreign.has(name)
}
