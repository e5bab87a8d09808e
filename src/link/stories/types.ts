import { keyName, literalText } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { typeAt } from './declared-types.js'
import { refOf } from './refs.js'
import { storePort } from './stores.js'
import { definedAt, functionAt } from './targets.js'
import { seenFrom, type Part, type Ref, type World } from './ports.js'
import { returnsOf } from '../exposed/returns.js'

const maxHops = 8
/** Types that say the same of their argument, or hold it. */
const around = /^(Promise|Array|ReadonlyArray|Set|Iterable|Partial|Required|Readonly|NonNullable|Pick|Omit|Awaited|Ref|ComputedRef|Signal|HydratedDocument|LeanDocument|Document|Jsonify|SerializeFrom|Serialized|Simplify|Nullable|Maybe|DeepPartial|WithId|OmitIndexSignature|PropsWithChildren|InferSelectModel|InferSchemaType|Selectable|InferAttributes)$/

/**
 * What of a value of a type is a record that the program keeps, as the type is written: the class of an entity, a type that the client of Prisma
 * was given, what is inferred from a table, and whatever is made of one of these. A type that only has the name of a record is none.
 */
export function recordsIn(type: Node | undefined, file: CodeFile, world: World, hops = 0): Part[] {
  if (!type || hops > maxHops) return []
  const answers = known.get(world) ?? new Map<Node, Part[]>()
  known.set(world, answers)
  const answer = answers.get(type)
  if (answer) return answer
  // a type that holds itself
  answers.set(type, [])
  const found = held(type, file, world, hops).filter(one => one.path.length <= deepest)
  answers.set(type, found)
  return found
}

const known = new WeakMap<World, Map<Node, Part[]>>()
const deepest = 4

function held(type: Node, file: CodeFile, world: World, hops: number): Part[] {
  const next = (one: Node | undefined, at = file): Part[] => recordsIn(one, at, world, hops + 1)
  switch (type.type) {
    case 'TSUnionType':
    case 'TSIntersectionType':
      return (type.types as Node[]).flatMap(one => next(one))
    case 'TSArrayType':
      return next(type.elementType as Node)
    case 'TSTypeOperator':
    case 'TSParenthesizedType':
      return next(type.typeAnnotation as Node)
    case 'TSTypeLiteral':
      return (type.members as Node[]).flatMap(ofMember)
    case 'TSInterfaceBody':
      return (type.body as Node[]).flatMap(ofMember)
    case 'TSIndexedAccessType': {
      const key = type.indexType?.type === 'TSLiteralType' ? literalText(type.indexType.literal as Node) : undefined
      return key === undefined ? [] : next(type.objectType as Node).flatMap(({ path, ref }): Part[] => path.length === 0 ? [{ path, ref: { port: ref.port, path: [...ref.path, key] } }] : path[0] === key ? [{ path: path.slice(1), ref }] : [])
    }
    case 'TSTypeQuery':
      return ofTable(type.exprName as Node)
    case 'TSTypeReference':
      return ofName(type.typeName as Node, ((type.typeArguments ?? type.typeParameters)?.params ?? []) as Node[])
    default:
      return []
  }

  function ofMember(member: Node): Part[] {
    const key = member.type === 'TSPropertySignature' ? keyName(member) : undefined
    return key === undefined ? [] : next(member.typeAnnotation?.typeAnnotation as Node | undefined).map(({ path, ref }) => ({ path: [key, ...path], ref }))
  }

  /** `typeof users.$inferSelect`, `typeof users` below what infers from a table. */
  function ofTable(name: Node): Part[] {
    const table = name.type === 'TSQualifiedName' && /^(\$inferSelect|_)$/.test(name.right.name as string) ? name.left as Node : name
    const found = table.type === 'Identifier' ? definedAt(table, seenFrom(type, file), world) : undefined
    const ref = found && world.keptIn(found.file.source.path, found.node)
    return ref ? [{ path: [], ref }] : []
  }

  function ofName(name: Node, args: readonly Node[]): Part[] {
    if (name.type === 'TSQualifiedName') {
      // Prisma.UserGetPayload<…>
      const model = /^(\w+)GetPayload$/.exec(name.right.name as string)?.[1]
      return model !== undefined && name.left.name === 'Prisma' ? ofModel(model) : name.left.name === 'React' ? ofName(name.right as Node, args) : []
    }
    const called = name.name as string
    if (called === 'ReturnType') return args[0]?.type === 'TSTypeQuery' && args[0].exprName.type === 'Identifier' ? givenBy(args[0].exprName as Node, args[0]) : []
    if (around.test(called)) return next(args[0])
    if (called === 'Record' || called === 'Map') return next(args[1])
    const declared = typeAt(called, file, type, world)
    if (declared === undefined) return []
    if ('model' in declared) return ofModel(declared.model)
    const kept = declared.node.type.startsWith('Class') ? world.keptIn(declared.file.source.path, declared.node) : undefined
    if (kept) return [{ path: [], ref: kept }]
    if (declared.node.type === 'TSTypeAliasDeclaration') return next(declared.node.typeAnnotation as Node, declared.file)
    if (declared.node.type !== 'TSInterfaceDeclaration') return []
    const above = ((declared.node.extends ?? []) as Node[]).flatMap(one => one.expression.type === 'Identifier' ? next({ type: 'TSTypeReference', typeName: one.expression, typeArguments: one.typeArguments ?? one.typeParameters, start: one.start, range: one.range }, declared.file) : [])
    return [...above, ...next(declared.node.body as Node, declared.file)]
  }

  function ofModel(model: string): Part[] {
    const noun = model.toLowerCase()
    return world.isRecord(noun) ? [{ path: [], ref: { port: storePort({ noun, kind: 'prisma' }), path: [] } }] : []
  }

  /** `Awaited<ReturnType<typeof getUser>>` */
  function givenBy(name: Node, at: Node): Part[] {
    const target = functionAt(name, seenFrom(at, file), world)
    const refs = target ? returnsOf(target.node, target.file.tree).map(one => refOf(one, target.file, world)).filter((one): one is Ref => one?.port.startsWith('record ') === true) : []
    return refs.slice(0, 1).map(ref => ({ path: [], ref }))
  }
}
