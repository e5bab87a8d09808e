import { calleeName, isFunction, keyName, literalText, startOf, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { isPattern } from '../reads/landing.js'
import { nounOf } from '../reads/names.js'
import { isSql } from '../reads/strings.js'
import { askedStore } from './fetched.js'
import { isForeign } from './foreign.js'
import type { Ref, World } from './ports.js'
import { refOf } from './refs.js'
import { storePort } from './stores.js'
import { definedAt, type Found } from './targets.js'

/** What is read at a place: where that comes from, as far as it is known; `foreign`: it is surely no record's. */
export interface Sight { refs: Ref[]; foreign: boolean }

/** The places, by number, at which what stands in a port is read. */
export type ReadsAt = (ref: Ref) => readonly number[]

const nothing: Sight = { refs: [], foreign: false }

/** The names and texts of a file that begin at some offsets. */
export function nodesAt(offsets: ReadonlySet<number>, { tree }: CodeFile): Map<number, Node> {
  const found = new Map<number, Node>()
  for (const node of tree.nodes) if (offsets.has(startOf(node)) && /^(Identifier|PrivateIdentifier|Literal|TemplateLiteral)$/.test(node.type)) found.set(startOf(node), node)
  return found
}

/** What a name or text of a file reads under a name. */
export function sightOf(node: Node, name: string, file: CodeFile, world: World): Sight {
  const parent = file.tree.parent(node)
  if (parent?.type === 'MemberExpression' && (parent.property === node || parent.computed === true && unwrap(parent.property as Node) === node)) return ofMember(parent, file, world)
  if (parent?.type === 'Property' || parent?.type === 'AssignmentPattern' && file.tree.parent(parent)?.type === 'Property') {
    const property = parent.type === 'Property' ? parent : file.tree.parent(parent) as Node
    if (isPattern(property, file.tree)) return ofPattern(property, file, world)
    if (property.key === node || property.shorthand === true) return ofKey(property, file, world)
  }
  if (node.type === 'Identifier') return ofName(node, file, world)
  return ofText(node, name, file, world)
}

const seen = (ref: Ref | undefined): Sight | undefined => ref && { refs: [ref], foreign: false }

/** `useEffect(() => { … }, [email])`: when something runs again. */
function isDependency(node: Node, { tree }: CodeFile): boolean {
  const list = tree.parent(node)
  const call = list?.type === 'ArrayExpression' ? tree.parent(list) : undefined
  return call?.type === 'CallExpression' && (call.arguments as Node[]).indexOf(list as Node) > 0 && /^use[A-Z]/.test(calleeName(call.callee as Node) ?? '')
}

function ofName(node: Node, file: CodeFile, world: World): Sight {
  if (isDependency(node, file)) return { refs: [], foreign: true }
  return seen(refOf(node, file, world)) ?? { refs: [], foreign: isForeign(node, file, world) }
}

function ofMember(member: Node, file: CodeFile, world: World): Sight {
  if (isDependency(member, file) || isForeign(member, file, world)) return { refs: [], foreign: true }
  const own = seen(refOf(member, file, world))
  if (own) return own
  // users.email of a table that is declared as an object, this.email of an entity
  const name = keyName(member)
  const object = unwrap(member.object as Node)
  const self = keysOfThis(member)
  const found = self ? selfOf(member, file, world) : object.type === 'Identifier' ? definedAt(object, file, world) : undefined
  const kept = found?.node && name !== undefined ? world.keptIn(found.file.source.path, found.node) : undefined
  return seen(kept && { port: kept.port, path: [...kept.path, ...self ?? [name as string]] }) ?? nothing
}

/** `this.profile.name` */
function keysOfThis(member: Node): string[] | undefined {
  const key = keyName(member)
  const object = unwrap(member.object as Node)
  const above = object.type === 'ThisExpression' ? [] : object.type === 'MemberExpression' ? keysOfThis(object) : undefined
  return above && key !== undefined ? [...above, key] : undefined
}

/** What `this` is: the class around a node, or the schema that a function is a method of: `userSchema.methods.check = function () { … }`. */
function selfOf(node: Node, file: CodeFile, world: World): Found | undefined {
  for (let at = file.tree.parent(node); at; at = file.tree.parent(at)) {
    if (/^Class(Declaration|Expression)$/.test(at.type)) return { file, node: at }
    const holder = at.type === 'FunctionExpression' ? file.tree.parent(at) : undefined
    if (holder?.type === 'AssignmentExpression' && holder.left.type === 'MemberExpression') {
      const kind = unwrap(holder.left.object as Node)
      return kind.type === 'MemberExpression' && /^(methods|statics|prototype)$/.test(keyName(kind) ?? '') ? definedAt(kind.object as Node, file, world) : undefined
    }
    if (holder?.type === 'CallExpression' && holder.callee.type === 'MemberExpression' && /^(method|pre|post|virtual|get)$/.test(calleeName(holder.callee as Node) ?? '')) {
      const schema = unwrap(holder.callee.object as Node)
      return definedAt(schema.type === 'CallExpression' && schema.callee.type === 'MemberExpression' ? schema.callee.object as Node : schema, file, world)
    }
  }
  return undefined
}

function ofPattern(property: Node, file: CodeFile, world: World): Sight {
  const value = property.value as Node
  const bound = value.type === 'AssignmentPattern' ? value.left as Node : value
  return bound.type === 'Identifier' ? ofName(bound, file, world) : nothing
}

/** Words of a query that are no column. */
const querying = /^(where|select|include|orderBy|order|AND|OR|NOT|is|isNot|some|every|none|by|having|distinct|cursor|data|create|update|upsert|connect|connectOrCreate|attributes|projection|filter|sort|_count|_min|_max|\$\w+|columns|with|populate|match|defaults)$/

/** A key of what a call of a store is asked for: `prisma.user.findFirst({ where: { email } })`; any other stands for what it holds. */
function ofKey(property: Node, file: CodeFile, world: World): Sight {
  const value = unwrap(property.value as Node)
  const held = refOf(value, file, world)
  const keys = [keyName(property) ?? '']
  let child = property
  for (let at = file.tree.parent(property); at; child = at, at = file.tree.parent(at)) {
    if (at.type === 'Property') {
      const key = keyName(at) ?? ''
      if (!querying.test(key)) keys.unshift(key)
    } else if (at.type === 'CallExpression') {
      const store = at.callee === child ? undefined : askedStore(at, file)
      const asked = store && { port: storePort(store), path: keys }
      if (asked) return { refs: held ? [asked, held] : [asked], foreign: false }
      break
    } else if (isFunction(at) || /Statement$|Declarator$/.test(at.type)) break
  }
  return seen(held) ?? { refs: [], foreign: isFunction(value) || isForeign(value, file, world) }
}

/** Whether a text is only a word there: `step === 'email'`, `const tabs = ['email']`, `import … from './email'`, `placeholder="{{email}}"`, `'content-type'`. */
const isWord = (around: Node, text: string, name: string): boolean => /^(BinaryExpression|SwitchCase|ConditionalExpression|LogicalExpression|VariableDeclarator|ImportDeclaration|ImportExpression|Export\w+Declaration|TSLiteralType)$/.test(around.type)
  || around.type === 'JSXAttribute' && /^(placeholder|label|title|alt|className|aria-[\w-]+)$/.test(String(around.name.name)) || text !== name && /^\w+(-\w+)+$/.test(text)

/** A text that names a column: of SQL about one table, or of what a query is told to give: `.select('email')`. */
function ofText(node: Node, name: string, file: CodeFile, world: World): Sight {
  const text = literalText(node) ?? (node.type === 'TemplateLiteral' ? (node.quasis as Node[]).map(one => one.value.cooked ?? '').join(' ') : '')
  if (isSql(text)) {
    const tables = [...new Set([...text.matchAll(/\b(?:from|join|into|update)\s+["'`[]?(?:\w+["'`\]]?\.["'`[]?)?(\w+)/gi)].map(match => nounOf(match[1] as string)))]
    return { refs: tables.length === 1 ? (['prisma', 'other'] as const).map(kind => ({ port: storePort({ noun: tables[0] as string, kind }), path: ['*'] })) : [], foreign: false }
  }
  let at: Node | undefined = file.tree.parent(node)
  while (at && /^(ArrayExpression|SpreadElement|TSAsExpression|TSSatisfiesExpression)$/.test(at.type)) at = file.tree.parent(at)
  if (at && isWord(at, text, name)) return { refs: [], foreign: true }
  if (at?.type !== 'CallExpression') return nothing
  if (/^(useState|ref|createSignal|includes|indexOf|startsWith|endsWith)$/.test(calleeName(at.callee as Node) ?? '')) return { refs: [], foreign: true }
  const store = askedStore(at, file)
  if (store) return { refs: [{ port: storePort(store), path: ['*'] }], foreign: false }
  // formData.get('email'), form.watch('email')
  return calleeName(at.callee as Node) === undefined ? nothing : seen(refOf(at, file, world)) ?? nothing
}
