import { calleeName, endOf, isFunction, keyName, propertiesOf, propertyValue, startOf, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import { lookup } from '../../kit/frames.js'
import { returnedNode } from '../../kit/scope.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import type { World } from './ports.js'
import { definedAt } from './targets.js'

/** A stretch of a file in which a schema declares its keys, and those that the one who uses it has taken out. */
export interface SchemaSpan { file: string; start: number; end: number; without: ReadonlySet<string> }

const maxHops = 6

/** How a builder begins: `z.object`, `v.pipe`, `yup.object`, `Joi.object`, `type(…)`. */
const builders = /^(z|zod|yup|Yup|v|joi|Joi|s|t|Type|vine|Schema|S|a|schema|zfd|superstruct|object|strictObject|looseObject|pipe|type|discriminatedUnion|intersect|union)$/
const declaring = /^(object|strictObject|looseObject|interface|formData|intersection|union|discriminatedUnion|pipe|array|record|Object|Struct|type|shape|compile|preprocess|lazy|extend|merge|and|or|pick|omit|partial|required|refine|superRefine|transform|strict|passthrough|strip|catchall|nonstrict|brand|noUnknown|concat|when|test|nullable|optional|nullish|describe|openapi|meta|keys|unknown|default|safeExtend|intersect|deepPartial|noUnknown|defined|extendShape|json)$/

/** The stretches in which a schema's keys stand; none for what is no schema. Through names, imports, `extend`, `merge`, `omit` and adapters. */
export function schemaSpans(node: Node, file: CodeFile, world: World, hops = 0): SchemaSpan[] {
  if (hops > maxHops) return []
  const value = unwrap(node)
  const next = (one: Node, at = file): SchemaSpan[] => schemaSpans(one, at, world, hops + 1)
  if (value.type === 'Identifier' || value.type === 'MemberExpression') {
    const found = definedAt(value, file, world)
    return found && found.node !== value ? next(found.node, found.file) : []
  }
  // () => schema, which reads texts first
  if (isFunction(value)) return next(returnedNode(value) ?? { type: '' })
  if (value.type !== 'CallExpression') return []
  const callee = unwrap(value.callee as Node)
  const name = calleeName(callee) ?? ''
  const args = value.arguments as Node[]
  if (callee.type === 'MemberExpression' && declaring.test(name)) {
    const holder = unwrap(callee.object as Node)
    if (isBuilder(holder)) return [span(value, file), ...args.flatMap(one => one.type === 'ObjectExpression' ? propertiesOf(one).flatMap(part => part.type === 'SpreadElement' ? shapeOf(part.argument as Node, next) : []) : next(one))]
    const base = next(holder)
    if (base.length === 0) return []
    const keys = new Set(propertiesOf(unwrap(args[0] ?? value)).flatMap(one => keyName(one) ?? []))
    if (name === 'omit') return base.map(one => ({ ...one, without: new Set([...one.without, ...keys]) }))
    if (/^(extend|safeExtend|keys|shape)$/.test(name)) return [span(value, file, startOf(args[0] ?? value)), ...base.map(one => ({ ...one, without: new Set([...one.without, ...keys]) }))]
    if (/^(merge|and|or|concat|intersect)$/.test(name)) return [...base, ...args.flatMap(one => next(one))]
    return base
  }
  // v.object is caught above; object({ … }) of a named import is the same
  if (callee.type === 'Identifier' && builders.test(name) && args.some(one => /^(Object|Call|Array)Expression$/.test(unwrap(one).type))) return [span(value, file), ...args.flatMap(one => unwrap(one).type === 'ObjectExpression' ? [] : next(one))]
  // createSchema(t), a function of the project
  const made = callee.type === 'Identifier' || callee.type === 'MemberExpression' ? definedAt(callee, file, world) : undefined
  return made && isFunction(made.node) ? next(made.node, made.file) : []
}

/** `z.object({ ...base.shape })`. */
const shapeOf = (node: Node, next: (one: Node) => SchemaSpan[]): SchemaSpan[] => {
  const value = unwrap(node)
  return value.type === 'MemberExpression' && keyName(value) === 'shape' ? next(value.object as Node) : []
}

const isBuilder = (holder: Node): boolean => holder.type === 'Identifier' ? builders.test(holder.name as string) : holder.type === 'MemberExpression' && builders.test(pathOf(holder)?.[0] ?? '')

const span = (node: Node, file: CodeFile, from = startOf(node)): SchemaSpan => ({ file: file.source.path, start: from, end: endOf(node), without: new Set() })

/** What a resolver or adapter is given: `zodResolver(schema)`, `toTypedSchema(z.object({ … }))`, `() => schema`, `{ schema }`. */
export function schemasIn(node: Node, file: CodeFile, world: World, hops = 0): SchemaSpan[] {
  if (hops > 4) return []
  const value = unwrap(node)
  const own = schemaSpans(value, file, world)
  if (own.length > 0) return own
  if (value.type === 'ObjectExpression') return ['schema', 'onChange', 'onSubmit', 'onBlur', 'onDynamic', 'json', 'body', 'form'].flatMap(key => [propertyValue(value, key)].flatMap(one => one ? schemasIn(one, file, world, hops + 1) : [])).slice(0, 8)
  if (isFunction(value)) return schemasIn(returnedNode(value) ?? { type: '' }, file, world, hops + 1)
  if (value.type === 'CallExpression') return (value.arguments as Node[]).flatMap(one => schemasIn(one, file, world, hops + 1))
  // useMemo(() => schema), or a name of an adapter's result
  const found = value.type === 'Identifier' ? definedAt(value, file, world) : undefined
  return found?.node.type === 'CallExpression' ? schemasIn(found.node, found.file, world, hops + 1) : []
}

const parsing = /^(parse|parseAsync|safeParse|safeParseAsync|validate|validateSync|validateAsync|cast|attempt|assert|decode|validateBody|superValidate|parseWithZod|parseWithYup|zodParse|parseBody|readValidatedBody|validateRequest|create|mask|is|check|validateData)$/

/** A call that checks a value with a schema: which value, and the schema. */
export function schemaCall(call: Node, file: CodeFile, world: World): { value: Node; spans: SchemaSpan[] } | undefined {
  const callee = unwrap(call.callee as Node)
  const name = calleeName(callee) ?? ''
  const args = call.arguments as Node[]
  if (call.type !== 'CallExpression' || args.length === 0) return undefined
  if (callee.type === 'MemberExpression' && parsing.test(name)) {
    const spans = schemaSpans(callee.object as Node, file, world)
    if (spans.length > 0 || isSchema(callee.object as Node, name)) return { value: args[0] as Node, spans }
  }
  if (args.length < 2 || !/parse|valid|check|decode|assert|cast|create|mask|is$/i.test(name)) return undefined
  for (const [index, other] of [[0, 1], [1, 0]] as const) {
    const schema = args[index] as Node
    // readValidatedBody(event, schema.parse)
    const given = unwrap(schema)
    const spans = schemasIn(given.type === 'MemberExpression' && parsing.test(keyName(given) ?? '') ? given.object as Node : schema, file, world)
    if (spans.length > 0) return { value: args[other] as Node, spans }
  }
  return undefined
}

/** A schema of one value, which declares no keys: `emailSchema.safeParse(email)`, `z.string().email().parse(email)`. */
function isSchema(holder: Node, method: string): boolean {
  const root = pathOf(holder)?.[0] ?? ''
  return /^safeParse(Async)?$/.test(method) || /^parse(Async)?$/.test(method) && /^(z|zod|v|yup)$|schema$/i.test(root)
}

/** `useForm<z.infer<typeof schema>>()`, `useForm<Values>()` of `type Values = z.infer<typeof schema>`. */
export function schemaOfType(type: Node | undefined, file: CodeFile, world: World, hops = 0): SchemaSpan[] {
  if (!type || hops > 4) return []
  if (type.type === 'TSTypeQuery') return type.exprName?.type === 'Identifier' ? named(type.exprName as Node, type, file, world) : []
  const inner = ((type.typeArguments ?? type.typeParameters)?.params as Node[] | undefined)?.[0]
  if (inner) return schemaOfType(inner, file, world, hops + 1)
  const name = type.type === 'TSTypeReference' ? type.typeName?.name as string | undefined : undefined
  const alias = name === undefined ? undefined : file.tree.nodes.find(one => one.type === 'TSTypeAliasDeclaration' && one.id?.name === name)
  return alias ? schemaOfType(alias.typeAnnotation as Node, file, world, hops + 1) : []
}

function named(id: Node, at: Node, file: CodeFile, world: World): SchemaSpan[] {
  const found = lookup(file.frameAt(at), id.name as string)
  if (!found) return []
  if (found.binding.kind === 'value' && found.binding.init && found.binding.path.length === 0) return schemaSpans(found.binding.init, file, world)
  return schemaSpans(id, file, world)
}

/** The class a parameter is of, with those it extends: `dto: CreateUserDto`. */
export function classOf(annotation: Node | undefined, file: CodeFile, world: World): SchemaSpan[] {
  const name = annotation?.type === 'TSTypeReference' ? annotation.typeName as Node : undefined
  return name?.type === 'Identifier' ? classSpans(name, file, world, 0) : []
}

function classSpans(node: Node, file: CodeFile, world: World, hops: number): SchemaSpan[] {
  const found = hops > 4 ? undefined : definedAt(node, file, world)
  if (!found) return []
  // class UpdateUserDto extends PartialType(CreateUserDto)
  if (found.node.type === 'CallExpression') return (found.node.arguments as Node[]).slice(0, 1).flatMap(one => classSpans(one, found.file, world, hops + 1))
  if (!/^Class/.test(found.node.type)) return []
  return [span(found.node, found.file), ...found.node.superClass ? classSpans(found.node.superClass as Node, found.file, world, hops + 1) : []]
}
