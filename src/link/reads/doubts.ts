import { calleeName, keyName, literalText, startOf, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import type { Tree } from '../../kit/nodes.js'
import { singular } from '../../kit/record.js'
import { segmentsOf } from '../../kit/segments.js'
import type { Node, Program } from '../../types/index.js'
import { isReference } from './landing.js'
import { isInbound, nounOf } from './names.js'

/** Something that may read any field of a record. */
export interface Doubt {
  noun: string
  what: string
  start: number
  /** It only fetches the record whole: whoever is handed it may read. */
  fetch?: true
  /** It takes one field, and nothing of what stands within one: `user[key]` is no `user.profile.phone`. */
  flat?: true
}

/** Packages whose functions are no readers: they keep a value, or hand it to code of the program. */
const quiet = /^(react|react-dom|vue|svelte|solid-js|preact|rxjs|next|nuxt|@angular|@vue|@nestjs|@tanstack|swr|zustand|jotai|redux|@reduxjs|pinia|vuex|mobx|immer|lodash|underscore|ramda|date-fns|clsx|vitest|jest|react-hook-form|formik|@trpc|superjson|@prisma|typeorm|mongoose|sequelize|drizzle-orm|knex|class-transformer|next-intl|react-router|@remix-run|@[\w-]+\/(db|database|prisma|orm))/

/** What in a program may read any field of the records whose nouns are given, lower case; `own` are those that this file declares. */
export function doubtsIn(program: Program, tree: Tree, nouns: ReadonlySet<string>, own: ReadonlySet<string>): Doubt[] {
  const aliases = aliasesIn(tree, nouns)
  const packages = packagesIn(program)
  const nounIn = (node: Node): string | undefined => {
    const expression = unwrap(node)
    const fetched = fetchedBy(expression, nouns)
    if (fetched !== undefined) return fetched
    const name = expression.type === 'Identifier' || expression.type === 'MemberExpression' && !expression.computed ? pathOf(expression)?.at(-1) : undefined
    // what is on its way in is not what was kept
    if (name === undefined || isInbound(name)) return undefined
    return nouns.has(nounOf(name)) && isRecordName(name) ? nounOf(name) : expression.type === 'Identifier' ? aliases.get(name) : undefined
  }
  /** A record that is spread into an object, or stands in it as it is. */
  const wholeIn = (node: Node): string | undefined => {
    const object = unwrap(node)
    if (object.type !== 'ObjectExpression') return undefined
    for (const property of object.properties as Node[]) {
      const value = property.type === 'SpreadElement' ? property.argument as Node : property.value as Node
      const noun = nounIn(value) ?? wholeIn(value)
      if (noun !== undefined) return noun
    }
    return undefined
  }
  const found: Doubt[] = []
  const note = (noun: string | undefined, node: Node, what: string, more: Pick<Doubt, 'fetch' | 'flat'> = {}): void => {
    if (noun !== undefined) found.push({ noun, what, start: startOf(node), ...more })
  }
  // a method of the record itself
  const noteSelf = (node: Node, what: string): void => {
    for (const noun of own) note(noun, node, what, { flat: true })
  }
  for (const node of tree.nodes) {
    if (node.type === 'MemberExpression' && node.computed) {
      const key = unwrap(node.property as Node)
      if (isSelf(node.object as Node) && keyName(node) === undefined && !isWritten(node, tree)) noteSelf(node, `this[${nameOf(key)}] may be any field`)
      if (keyName(node) === undefined && !isIndex(key) && !isWritten(node, tree) && !isList(node.object as Node)) note(nounIn(node.object as Node), node, `${nameOf(node.object as Node)}[${nameOf(key)}] may be any field`, { flat: true })
    } else if (node.type === 'ForInStatement' && isSelf(node.right as Node)) noteSelf(node, 'a loop over the keys of this')
    else if (node.type === 'ForInStatement') note(nounIn(node.right as Node), node, `a loop over the keys of ${nameOf(node.right as Node)}`)
    else if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const name = calleeName(node.callee) ?? ''
      const path = pathOf(node.callee) ?? []
      const args = node.arguments as Node[]
      const [first] = args
      const fetched = fetchedBy(node, nouns)
      if (fetched !== undefined && !picks(node) && !staysHere(node, tree)) note(fetched, node, `${path.slice(-2).join('.')}() fetches the whole record`, { fetch: true })
      if (first === undefined) continue
      if (isSelf(first) && (path[0] === 'Object' && /^(keys|values|entries)$/.test(name) || name === 'stringify')) noteSelf(node, `${path.slice(-2).join('.')}(this) takes every field`)
      const given = nounIn(first.type === 'SpreadElement' ? first.argument as Node : first)
      const isAny = path[0] === 'Object' && /^(keys|values|entries|fromEntries)$/.test(name) || /^(pick|omit|get|at|toPairs|mapValues|pickBy|omitBy)$/.test(name) && args.slice(1).some(one => literalText(one) === undefined && one.type !== 'ArrayExpression')
      if (isAny || name === 'stringify') note(given ?? wholeIn(first), node, `${path.slice(-2).join('.')}(${nameOf(first)}) takes every field`)
      else {
        const from = packages.get(path[0] ?? '')
        if (from === undefined && !outward.test(path.join('.'))) continue
        for (const argument of args) note(nounIn(argument) ?? wholeIn(argument), node, `${nameOf(argument)} is handed whole to ${path.slice(-2).join('.')}()${from === undefined ? '' : ` of ${from}`}`)
      }
    }
  }
  return found
}

const isSelf = (node: Node): boolean => unwrap(node).type === 'ThisExpression'

/** A name that stands for a record or several, and for nothing of it: `user`, `users`, `userDoc`, but not `userType` or `usersRepository`. */
function isRecordName(name: string): boolean {
  const last = segmentsOf(name).at(-1) ?? ''
  return /^[a-z_]/.test(name) && (nounOf(name).endsWith(singular(last)) || /^(docs?|records?|entity|entities|rows?|obj|object|info|details|model)$/.test(last))
}

/** Functions that hand on to somebody outside, by their names. */
const outward = /webhook|export|csv|xlsx?|spreadsheet|pdf|download|publish|broadcast|mailmerge|report/i

const nameOf = (node: Node): string => {
  const expression = unwrap(node)
  return pathOf(expression)?.slice(-2).join('.') ?? (expression.type === 'TemplateLiteral' ? '`…`' : '…')
}

const isIndex = (key: Node): boolean => key.type === 'Literal' || key.type === 'BinaryExpression' && key.operator !== '+' || key.type === 'UpdateExpression'
  || key.type === 'Identifier' && /^(i|j|k|n|idx|index|count|current|position|id|uuid|locale|lang)$|(Index|Idx|Id|Count)$/.test(key.name as string)
  || key.type === 'MemberExpression' && /(^|_)id$|Id$|length$/i.test(keyName(key) ?? '')

/** `user[provider] = undefined`, `delete user[provider]`: any field may be written, and none is read. */
function isWritten(node: Node, tree: Tree): boolean {
  const parent = tree.parent(node)
  return parent?.type === 'AssignmentExpression' && parent.left === node && parent.operator === '=' || parent?.type === 'UnaryExpression' && parent.operator === 'delete'
}

/** `users[id]`, `usersById[x]`: one of several, and no field of one. */
const isList = (node: Node): boolean => /(s|list|map|byid|lookup|index|cache|dict|ids)$/i.test(pathOf(node)?.at(-1) ?? '')

/** The record that a call fetches: `prisma.user.findMany(…)`, `User.findOne(…)`, `this.usersRepository.find(…)`, `db.collection('users').find(…)`. */
function fetchedBy(node: Node, nouns: ReadonlySet<string>): string | undefined {
  const call = unwrap(node)
  if (call.type !== 'CallExpression') return undefined
  const path = pathOf(call.callee) ?? []
  const verb = path.at(-1) ?? ''
  if (path.length > 1 && /^(find|get|fetch|load|select|query|aggregate|paginate|all|scope|unscoped)/.test(verb)) {
    const noun = path.slice(0, -1).toReversed().map(nounOf).find(one => nouns.has(one))
    if (noun !== undefined) return noun
  }
  // from(users), from('users'), collection('users'), knex('users'), getRepository(User)
  if (/^(from|collection|table|getRepository|knex|db|into|doc|ref|model|getModel)$/.test(verb)) {
    const [first] = call.arguments as Node[]
    const name = first === undefined ? undefined : literalText(first) ?? pathOf(first)?.at(-1)
    const noun = name === undefined ? undefined : nounOf(name)
    if (noun !== undefined && nouns.has(noun)) return noun
  }
  return undefined
}

/** Whether a call says which fields it wants. */
function picks(call: Node): boolean {
  return (call.arguments as Node[]).some(one => one.type === 'ObjectExpression'
    && (one.properties as Node[]).some(property => property.type === 'Property' && /^(select|attributes|projection|columns|fields)$/.test(keyName(property) ?? '')))
}

/** Whether what is fetched is only looked into: `const member = await Member.findById(id)` and then `member.email`. */
function staysHere(call: Node, tree: Tree): boolean {
  let child = call
  for (let parent = tree.parent(call); parent !== undefined; child = parent, parent = tree.parent(parent)) {
    if (parent.type === 'MemberExpression' && parent.object === child) {
      const above = tree.parent(parent)
      if (above?.type !== 'CallExpression' || above.callee !== parent) return !parent.computed
      // .lean(), .exec(), .populate('address')
      if (!/^(lean|exec|populate|sort|limit|skip|with\w*|cache|maxTimeMS|session)$/.test(keyName(parent) ?? '')) return false
      parent = above
    } else if (parent.type === 'VariableDeclarator') {
      const { id } = parent
      if (id.type === 'ObjectPattern') return !(id.properties as Node[]).some(one => one.type === 'RestElement')
      return id.type === 'Identifier' && tree.nodes.every(node => node.type !== 'Identifier' || node.name !== id.name || !isReference(node, tree) || isLookedInto(node, tree))
    } else if (!/^(AwaitExpression|ChainExpression|TSAsExpression|TSNonNullExpression|ParenthesizedExpression)$/.test(parent.type)) {
      return parent.type === 'ExpressionStatement'
    }
  }
  return false
}

/** `member.email`, `!member`, `if (member)`: nobody is handed the whole. */
function isLookedInto(node: Node, tree: Tree): boolean {
  const parent = tree.parent(node)
  if (parent?.type === 'MemberExpression') return parent.object === node && !parent.computed && !/^(map|forEach|filter|flatMap|reduce|find|toJSON|toObject|get|toString)$/.test(keyName(parent) ?? '')
  return parent?.type === 'UnaryExpression' || (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') && parent.test === node
    || parent?.type === 'LogicalExpression' && parent.left === node && parent.operator === '&&'
}

/** Names of a file that hold a record: by their type, or because that was put into them. */
function aliasesIn(tree: Tree, nouns: ReadonlySet<string>): Map<string, string> {
  const aliases = new Map<string, string>()
  const learn = (pattern: Node | undefined, noun: string | undefined): void => {
    if (pattern?.type === 'Identifier' && noun !== undefined) aliases.set(pattern.name as string, noun)
    else if (pattern?.type === 'ArrayPattern') for (const one of pattern.elements as (Node | null)[]) if (one) learn(one, noun)
  }
  const held = (node: Node): string | undefined => {
    const expression = unwrap(node)
    if (expression.type === 'Identifier') return aliases.get(expression.name as string) ?? (nouns.has(nounOf(expression.name as string)) ? nounOf(expression.name as string) : undefined)
    // { ...user, role }
    if (expression.type === 'ObjectExpression') return (expression.properties as Node[]).flatMap(one => one.type === 'SpreadElement' ? held(one.argument as Node) ?? [] : [])[0]
    return fetchedBy(expression, nouns)
  }
  for (const node of tree.nodes) {
    if (node.type === 'VariableDeclarator' && node.init != null) learn(node.id as Node, typed(node.id as Node, nouns) ?? held(node.init as Node))
    else if (node.type === 'Identifier' && node.typeAnnotation != null) learn(node, typed(node, nouns))
    else if (node.type === 'ForOfStatement') learn(node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id as Node : undefined, held(node.right as Node))
    else if (node.type === 'CallExpression' && /^(map|forEach|filter|flatMap|reduce|some|every|find)$/.test(calleeName(node.callee) ?? '') && node.callee.type === 'MemberExpression') {
      const [callback] = node.arguments as Node[]
      if (callback && /Function/.test(callback.type)) learn((callback.params as Node[])[calleeName(node.callee) === 'reduce' ? 1 : 0], held(node.callee.object as Node))
    }
  }
  return aliases
}

/** The record that a type names: `User`, `User[]`, `Partial<User>`. */
function typed({ typeAnnotation }: Node, nouns: ReadonlySet<string>): string | undefined {
  if (typeAnnotation == null) return undefined
  const names: string[] = []
  const gather = (node: Node): void => {
    if (node.type === 'TSTypeReference') {
      const name = node.typeName?.name ?? node.typeName?.right?.name
      if (typeof name === 'string') names.push(name)
    }
    for (const key of ['typeAnnotation', 'elementType', 'typeArguments', 'typeParameters', 'params', 'types']) {
      const child = node[key] as Node | Node[] | null | undefined
      for (const one of Array.isArray(child) ? child : child ? [child] : []) gather(one)
    }
  }
  gather(typeAnnotation as Node)
  return names.filter(name => !/(Where|Input|Args|Select|OrderBy|Filter|Props|Dto|Schema|Form|Values|Response|Request|Payload)(\w*Input|s)?$/.test(name)).map(nounOf).find(one => nouns.has(one))
}

/** Names that stand for functions of packages, with their package. */
function packagesIn(program: Program): Map<string, string> {
  const packages = new Map<string, string>()
  for (const statement of program.body) {
    const source = statement.type === 'ImportDeclaration' ? literalText(statement.source as Node) ?? '' : ''
    if (source === '' || /^[.~#/]|^@\/|^src\/|^node:/.test(source) || quiet.test(source)) continue
    for (const one of (statement.specifiers ?? []) as Node[]) packages.set(one.local.name as string, source)
  }
  return packages
}
