import { calleeName, endOf, keyName, literalText, startOf, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import { lookup } from '../../kit/frames.js'
import { aliasOf } from '../../kit/scope.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { nounOf } from '../reads/names.js'
import type { World } from '../stories/ports.js'
import { functionAt } from '../stories/targets.js'
import { returnsOf } from './returns.js'

/** A record as a store gave it, with all its columns but those that were taken out again. */
export interface Whole {
  noun: string
  /** The call that fetched it, and the file in which that stands. */
  fetch: Node
  file: CodeFile
  /** The call by which the file that hands it over got it: the same, or one of a function of the program. */
  from: Node
  without: ReadonlySet<string>
}

const maxHops = 5

/** Calls that give whole records, by the last name; what writes gives them too where it is Prisma's. */
const fetching = /^(find|findMany|findUnique|findUniqueOrThrow|findFirst|findFirstOrThrow|findOne|findOneBy|findOneOrFail|findOneByOrFail|findBy|findAll|findAndCount|findAndCountAll|findByPk|findById|findByIdAndUpdate|findOneAndUpdate|all)$/
const writing = /^(create|update|upsert)$/
/** What may stand behind such a call and changes nothing of which columns it gives. */
const chained = /^(lean|exec|sort|limit|skip|populate|orderBy|where|then|toArray|offset|first|execute|session)$/
const stores = /^(prisma|db|tx|trx|database|client|orm|em|repo|ds|dataSource|manager)$|prisma$/i

/** What is asked of an expression: which records are kept, and what stands in other files. */
export interface Sight { nouns: ReadonlySet<string>; world: World }

/** Calls that put what they are given into an answer, and take nothing of it away. */
const answering = /^(json|data|defer|typedjson|superjson|reply)$/

/** The records that an expression hands on whole; several where an object holds several. Nothing where which columns it has is not sure. */
export function wholesIn(node: Node, file: CodeFile, sight: Sight, hops = 0): Whole[] {
  if (hops > maxHops) return []
  const value = unwrap(node)
  const frame = file.frameAt(value)
  const next = (one: Node): Whole[] => wholesIn(one, file, sight, hops + 1)
  switch (value.type) {
    case 'Identifier': {
      const alias = aliasOf(value.name as string, frame)
      if (!alias?.init) return []
      const binding = lookup(frame, value.name as string)?.binding
      const pattern = binding?.kind === 'value' ? binding.declaration.id as Node | undefined : undefined
      // const { phone, ...rest } = member
      const taken = pattern?.type === 'ObjectPattern' ? (pattern.properties as Node[]).flatMap(one => one.type === 'Property' ? keyName(one) ?? [] : []) : []
      if (alias.path.length === 0) return next(alias.init).map(whole => ({ ...whole, without: new Set([...whole.without, ...taken]) }))
      const item = alias.path.length === 1 ? itemOf(alias.init, alias.path[0] as string) : undefined
      return item === undefined ? [] : next(item)
    }
    case 'MemberExpression':
      // result.rows
      return keyName(value) === 'rows' ? next(value.object as Node).filter(({ fetch }) => starIn(fetch) !== undefined) : []
    case 'ObjectExpression': {
      const without = new Set((value.properties as Node[]).flatMap(one => one.type === 'Property' ? keyName(one) ?? [] : []))
      return (value.properties as Node[]).flatMap(one => one.type === 'SpreadElement'
        ? next(one.argument as Node).map(whole => ({ ...whole, without: new Set([...whole.without, ...without]) })) : one.type === 'Property' ? next(one.value as Node) : [])
    }
    case 'LogicalExpression':
      return next(value.left as Node)
    case 'TaggedTemplateExpression':
      return fetched(value, file, sight)
    case 'CallExpression': {
      const name = calleeName(value.callee as Node) ?? ''
      const [first] = value.arguments as Node[]
      if (name === 'parse' && first?.type === 'CallExpression') return next((first.arguments as Node[])[0] as Node)
      // json({ members }), Response.json(members) of a loader
      if (answering.test(name) && first && (unwrap(value.callee as Node).type === 'Identifier' || /^(Next)?Response$/.test(pathOf(value.callee as Node)?.[0] ?? ''))) return next(first)
      const own = fetched(value, file, sight)
      return own.length > 0 ? own : given(value, file, sight, hops)
    }
    default:
      return []
  }
}

/** What a function of the program gives back: a service that returns what it has fetched. */
function given(call: Node, file: CodeFile, sight: Sight, hops: number): Whole[] {
  const found = functionAt(call.callee as Node, file, sight.world)
  if (!found || found.wrapped || found.node.generator) return []
  return returnsOf(found.node, found.file.tree).flatMap(value => wholesIn(value, found.file, sight, hops + 1).map(whole => ({
    ...whole, from: call, without: new Set([...whole.without, ...lostBefore(found.file.source.text, startOf(whole.from), endOf(found.node))]),
  })))
}

/** `const [users, total] = await Promise.all([…])`, `const { rows } = await pool.query(…)`. */
function itemOf(init: Node, key: string): Node | undefined {
  const call = unwrap(init)
  if (call.type !== 'CallExpression') return undefined
  const name = calleeName(call.callee) ?? ''
  const [first] = call.arguments as Node[]
  if (/^(all|\$transaction)$/.test(name) && first?.type === 'ArrayExpression') return (first.elements as (Node | null)[])[Number(key)] ?? undefined
  return key === '0' && /^find(AndCount|ByAndCount)/.test(name) || (key === 'rows' || key === '0') && starIn(call) !== undefined || key === 'rows' && name === 'findAndCountAll' ? call : undefined
}

function fetched(call: Node, file: CodeFile, { nouns }: Sight): Whole[] {
  const without = new Set<string>()
  const ofNoun = (noun: string): Whole[] => nouns.has(noun) ? [{ noun, fetch: call, file, from: call, without }] : []
  const star = starIn(call)
  if (star !== undefined) return ofNoun(star)
  let at: Node = call
  for (;;) {
    if (at.type !== 'CallExpression' || picks(at)) return []
    const callee = unwrap(at.callee as Node)
    const name = calleeName(callee) ?? ''
    const path = pathOf(callee) ?? []
    // db.select().from(users)
    if (name === 'from' && callee.type === 'MemberExpression' && isPlainSelect(callee.object as Node)) return ofNoun(nounOf(pathOf(at.arguments[0] as Node)?.at(-1) ?? literalText(at.arguments[0] as Node) ?? ''))
    if (callee.type !== 'MemberExpression') return []
    const before = unwrap(callee.object as Node)
    // Member.find({ … }).find({ … })
    if (fetching.test(name) && before.type === 'CallExpression' && fetching.test(calleeName(before.callee as Node) ?? '')) {
      at = before
      continue
    }
    if (fetching.test(name) || writing.test(name) && /^(prisma|db|tx)$|prisma$/i.test(path.at(-3) ?? '')) {
      const holder = path.at(-2) ?? ''
      // a store gives what it holds; what a service gives is its own affair. db.query.members.findMany()
      const store = path.at(path.at(-3) === 'query' ? -4 : -3) ?? ''
      const isStore = /^\p{Lu}/u.test(holder) || stores.test(store) || /(repository|repo|model|collection)$/i.test(holder)
      return isStore && !/service|controller|facade|client$/i.test(holder) ? ofNoun(nounOf(holder)) : []
    }
    // select('-password'): all but that
    const left = name === 'select' ? literalText((at.arguments as Node[])[0]) : undefined
    if (left !== undefined && /^\s*[-+]\w+(\s+[-+]\w+)*\s*$/.test(left)) for (const [, one = ''] of left.matchAll(/-(\w+)/g)) without.add(one)
    else if (!chained.test(name)) return []
    at = before
  }
}

const isPlainSelect = (node: Node): boolean => {
  const call = unwrap(node)
  return call.type === 'CallExpression' && calleeName(call.callee) === 'select' && (call.arguments as Node[]).length === 0
}

/** `SELECT * FROM users WHERE …`: its noun. Of a join nobody knows whose columns are meant. */
function starIn(call: Node): string | undefined {
  const first = call.type === 'TaggedTemplateExpression' ? call.quasi as Node : (call.arguments as Node[] | undefined)?.[0]
  const text = first?.type === 'TemplateLiteral' ? (first.quasis as Node[]).map(one => String(one.value.cooked ?? '')).join('?') : literalText(first)
  const found = text === undefined || /\bjoin\b/i.test(text) ? undefined : /^\s*select\s+\*\s+from\s+["'`]?(?:\w+["'`]?\.["'`]?)?(\w+)/i.exec(text)
  return found ? nounOf(found[1] as string) : undefined
}

/** Whether a call says which columns it wants or leaves out. */
const picks = (call: Node): boolean => (call.arguments as Node[]).some((one, index) => {
  const value = unwrap(one)
  // Model.find({ … }, 'name email'), findById(id, { phone: 0 })
  if (index > 0 && (literalText(value) !== undefined || value.type === 'ArrayExpression' || value.type === 'ObjectExpression' && (value.properties as Node[]).some(property => property.type === 'Property' && property.value?.type === 'Literal' && (property.value.value === 0 || property.value.value === 1)))) return true
  if (value.type === 'ObjectExpression') return (value.properties as Node[]).some(property => property.type === 'SpreadElement' || /^(select|omit|attributes|projection|columns|fields|exclude)$/.test(keyName(property) ?? ''))
  // what the options are is not written here
  return value.type === 'SpreadElement' || value.type === 'Identifier' && /options|args|query|select|params/i.test(value.name as string)
})

/** The name under which a record is handed on may have lost columns on the way: `delete user.phone`, `user.phone = undefined`. */
export const lostBefore = (text: string, from: number, to: number): Set<string> =>
  new Set([...text.slice(from, to).matchAll(/\bdelete\s+[\w.[\]]+\.(\w+)|\b\w+\.(\w+)\s*=(?!=)/g)].flatMap(([, deleted, set]) => deleted ?? set ?? []))
