import { calleeName, keyName, literalText, propertiesOf, propertyValue, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import { lookup, lookupMember } from '../../kit/frames.js'
import type { Node, PlacedDatum } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { nounOf } from '../reads/names.js'
import type { World } from './ports.js'

/** Which record a call of a store is about: its noun, and the detectors whose columns it may mean; none for any but Prisma's. */
export interface Store { noun: string; kind: 'prisma' | 'other' }

/** What a call writes: the record, and the expressions that hold its columns. */
export interface Write { store: Store; values: Node[] }

const prismaWrites = /^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert)$/
const clients = /^(prisma|db|tx|trx|database|client)$|prisma/i

const modelWrites: Readonly<Record<string, number>> = {
  create: 0, insert: 0, insertMany: 0, insertOne: 0, bulkCreate: 0, build: 0, save: 0, upsert: 0, findOrCreate: 0,
  findByIdAndUpdate: 1, findOneAndUpdate: 1, findOneAndReplace: 1, updateOne: 1, updateMany: 1, replaceOne: 1, preload: 0, merge: 1, persist: 0,
}

/** The store that a call of a method writes to, with what it writes. `update` takes its values second but where a library has them first. */
export function writeOf(call: Node, file: CodeFile): Write | undefined {
  const args = call.arguments as Node[]
  const callee = unwrap(call.callee as Node)
  if (call.type === 'NewExpression') return made(call)
  if (callee.type !== 'MemberExpression' || args.length === 0) return undefined
  const name = keyName(callee) ?? ''
  const prisma = prismaWrites.test(name) ? prismaModel(callee) : undefined
  if (prisma !== undefined) {
    const values = ['data', 'create', 'update'].flatMap(key => propertyValue(args[0], key) ?? [])
    return values.length === 0 ? undefined : { store: { noun: prisma, kind: 'prisma' }, values }
  }
  const built = builtOn(callee, name)
  if (built !== undefined) return { store: { noun: built, kind: 'other' }, values: [args[0] as Node] }
  const noun = Object.hasOwn(modelWrites, name) || name === 'update' ? holderNoun(callee.object as Node, file) : undefined
  if (noun === undefined) return undefined
  // repository.update(id, values), Model.update(values, { where })
  const at = name === 'update' ? args.length > 1 && (propertyValue(args[1], 'where') !== undefined) ? 0 : 1 : modelWrites[name] as number
  const value = args[at]
  return value === undefined ? undefined : { store: { noun, kind: 'other' }, values: [...propertiesOf(unwrap(value)).flatMap(one => /^\$set(OnInsert)?$/.test(keyName(one) ?? '') ? [one.value as Node] : []), value] }
}

/** `new User({ … })` of what a project keeps. */
const made = (call: Node): Write | undefined => {
  const name = calleeName(call.callee as Node) ?? ''
  const [value] = call.arguments as Node[]
  return /^\p{Lu}/u.test(name) && value !== undefined && !/(Error|Exception|Event|Date|Map|Set|Promise|FormData)$/.test(name) ? { store: { noun: nounOf(name), kind: 'other' }, values: [value] } : undefined
}

/** `prisma.user`, `ctx.db.user`, `tx.user`: the model's name. */
export function prismaModel(callee: Node): string | undefined {
  const path = pathOf(callee) ?? []
  const [client, model] = [path.at(-3), path.at(-2)]
  return client !== undefined && model !== undefined && clients.test(client) ? model.toLowerCase() : undefined
}

/** `db.insert(users).values(…)`, `db.insertInto('users').values(…)`, `db.update(users).set(…)`, `knex('users').insert(…)`, `supabase.from('users').insert(…)`. */
function builtOn(callee: Node, name: string): string | undefined {
  const inner = unwrap(callee.object as Node)
  if (inner.type !== 'CallExpression') return undefined
  const called = calleeName(inner.callee as Node) ?? ''
  const fits = /^(values|set)$/.test(name) && /^(insert|insertInto|update|updateTable|replaceInto)$/.test(called)
    || /^(insert|upsert|update|insertOne|insertMany)$/.test(name) && /^(from|knex|db|trx|table|into|collection)$/.test(called)
  return fits ? tableNoun((inner.arguments as Node[])[0]) : undefined
}

const tableNoun = (node: Node | undefined): string | undefined => {
  const name = node && (literalText(node) ?? pathOf(node)?.at(-1))
  return name === undefined || name === '' ? undefined : nounOf(name.split('.').at(-1) as string)
}

/** The noun of what stands before a method: a repository by its type, a model by its name. */
export function holderNoun(holder: Node, file: CodeFile): string | undefined {
  const value = unwrap(holder)
  const typed = typeOf(value, file)
  if (typed !== undefined) return typed
  const name = pathOf(value)?.at(-1) ?? ''
  if (value.type === 'Identifier' || value.type === 'MemberExpression') return /^\p{Lu}/u.test(name) && !/^(Object|Array|JSON|Promise|Reflect|String)$/.test(name) || /(repository|repo|model|collection)$/i.test(name) ? nounOf(name) : undefined
  return value.type === 'CallExpression' && /^(collection|getRepository|model|getModel)$/.test(calleeName(value.callee as Node) ?? '') ? tableNoun((value.arguments as Node[])[0]) : undefined
}

/** `private users: Repository<UserEntity>`, `private model: Model<User>`: what stands in the type. */
function typeOf(node: Node, file: CodeFile): string | undefined {
  const frame = file.frameAt(node)
  const name = keyName(node) ?? ''
  const found = node.type === 'Identifier' ? lookup(frame, node.name as string) : node.type === 'MemberExpression' && node.object.type === 'ThisExpression' ? lookupMember(frame, name) : undefined
  const type = found && 'annotation' in found.binding ? found.binding.annotation : undefined
  if (type?.type !== 'TSTypeReference' || !/^(Repository|Model|EntityRepository|MongoRepository|TreeRepository|ReturnModelType|PaginateModel)$/.test(type.typeName?.name as string)) return undefined
  const first = ((type.typeArguments ?? type.typeParameters)?.params as Node[] | undefined)?.[0]
  const of = first?.type === 'TSTypeQuery' ? first.exprName?.name : first?.typeName?.name
  return typeof of === 'string' ? nounOf(of) : undefined
}

export const tableOnly = (call: Node): Store | undefined => {
  const noun = tableNoun((call.arguments as Node[])[0])
  return noun === undefined ? undefined : { noun, kind: 'other' }
}

export const storePort = ({ noun, kind }: Store): string => `record ${kind} ${noun}`

/** Whether something that is kept may stand there: in a table, or behind a relation of one that a client of Prisma is asked for. */
export const isStore = ({ noun, kind }: Store, world: World): boolean => kind === 'prisma' || world.isRecord(noun)

/** The store in which a column is kept. */
export const storeOf = ({ detector, owner, record }: PlacedDatum): Store => detector === 'prisma' ? { noun: owner.toLowerCase(), kind: 'prisma' } : { noun: nounOf(record), kind: 'other' }

export const recordPort = (column: PlacedDatum): string => storePort(storeOf(column))
