import { calleeName, keyName, literalText, propertyValue, unwrap } from '../kit/ast.js'
import type { ModelSpec } from '../kit/define.js'
import { decoratorsOf, isNullable, memberWords, type Decorator } from '../kit/members.js'
import type { Walk } from '../kit/visit.js'
import type { FieldObservation, Node, Word } from '../types/index.js'
import { optionalMember } from './optional.js'
import { fromPackage, table } from './table.js'
import type { Visited } from './walk.js'

const rank: Record<FieldObservation['role'], number> = { kept: 3, checked: 2, shaped: 1, asked: 0, taken: 0, granted: 0 }

/** A class property: a column or checked field by its decorators, a shaped one in a class that only holds data. */
export function observeMember(member: Node, { walk, collect }: Visited): void {
  if (member.type !== 'PropertyDefinition' || member.static) return
  const name = keyName(member)
  if (name === undefined || member.key.type === 'PrivateIdentifier') return
  const decorators = decoratorsOf(member)
  const holder = walk.ancestors.at(-2)
  const models = decorators.map(one => modelOf(one, holder, walk)).filter(one => one !== undefined)
  const model = models.toSorted((a, b) => rank[b.role] - rank[a.role])[0]
  if (!model && !(decorators.length === 0 && isPlain(member, walk.ancestors))) return
  const words: Word[] = [...memberWords(member, walk.text, walk.commentOf(member))]
  for (const decorator of decorators) words.push({ kind: 'validator', text: decorator.name }, ...optionWords(decorator.options))
  const required = isRequired(member, decorators, model)
  const role = roleOf(model, holder)
  collect.field({
    role, name, owners: walk.owners(), words, at: walk.spanOf(member), detector: model?.name ?? 'typescript',
    required, ...(required && role === 'checked' && model && optionalMember(member, model, walk.text)), ...(required && { requiredBy: decorators.find(one => /^Is(Defined|NotEmpty)$/.test(one.name))?.name ?? name }),
  })
}

/** Modules of the project itself, by how they are written. */
const ownModule = /^[./~#]|^@\/|^src\//
/** Decorators of a class that make it a record, whatever library or wrapper they are of. */
const recordClass = /(Entity|Schema|Table|Document|ObjectType|InputType|ArgsType|Model|model|modelOptions)$/

/**
 * Whose decorator it is: the library's it is imported from; that of its name where the project hands it on; the one it wraps by its
 * last word (`@OurColumn()`). A `@Prop()` of a component library is none.
 */
function modelOf(decorator: Decorator, holder: Node | undefined, walk: Walk): ModelSpec | undefined {
  const models = table.decorators.get(decorator.name)
  const wrapped = models ? undefined : table.wrappedDecorators.find(([word]) => decorator.name.endsWith(word) && decorator.name !== word)
  if (!models && !wrapped) return undefined
  const origin = walk.origin(decorator.callee)
  const source = origin?.kind === 'import' ? origin.source : undefined
  const exact = source === undefined ? undefined : models?.find(model => fromPackage(source, model.packages))
  if (exact) return exact
  const record = holder !== undefined && decoratorsOf(holder).some(one => recordClass.test(one.name))
  if (!record && (wrapped || source === undefined || !ownModule.test(source))) return undefined
  return models?.[0] ?? wrapped?.[1]
}

function roleOf(model: ModelSpec | undefined, holder: Node | undefined): FieldObservation['role'] & ModelSpec['role'] {
  const roles = model?.classRoles
  const role = roles && holder ? decoratorsOf(holder).map(one => roles[one.name]).find(one => one !== undefined) : undefined
  return role ?? model?.role ?? 'shaped'
}

function isRequired(member: Node, decorators: readonly Decorator[], model: ModelSpec | undefined): boolean {
  if (member.optional || isNullable(member.typeAnnotation)) return false
  const is = (options: Node | undefined, key: string): boolean | undefined => {
    const value = propertyValue(options, key)
    return value?.type === 'Literal' && typeof value.value === 'boolean' ? value.value : undefined
  }
  for (const { name, options, first } of decorators) {
    const denied = first?.type === 'Literal' && first.value === false
    if (table.optionalDecorators.has(name)) return denied
    if (table.demandedDecorators.has(name)) return true
    if (is(options, 'nullable') === true || is(options, 'required') === false || is(options, 'allowNull') === true) return false
    if (is(options, 'required') === true || is(options, 'allowNull') === false || is(options, 'nullable') === false) return true
    const demanded = propertyValue(options, 'required')
    // required: [true, 'Please give an address']
    if (demanded?.type === 'ArrayExpression') return demanded.elements[0]?.value !== false
  }
  return model?.required ?? true
}

function optionWords(options: Node | undefined): Word[] {
  return (['description', 'example', 'format', 'comment'] as const).flatMap(key => {
    const text = literalText(propertyValue(options, key))
    if (text === undefined) return []
    return [key === 'format' ? { kind: 'validator' as const, text } : { kind: 'description' as const, text }]
  })
}

/** A class that only holds data: no injected services, no framework role, no base that makes it a component. */
function isPlain(member: Node, ancestors: readonly Node[]): boolean {
  if (member.value && /Function|Call|New/.test(member.value.type)) return false
  if (!member.typeAnnotation || member.accessibility === 'private' || member.accessibility === 'protected' || member.declare) return false
  const body = ancestors.at(-1)
  const owner = ancestors.at(-2)
  if (!body || !owner) return false
  const roles = ((owner.decorators ?? []) as Node[]).map(one => calleeName(unwrap(one.expression).callee ?? one.expression))
  if (roles.some(role => role !== undefined && /^(Injectable|Component|Controller|Module|Directive|Pipe|Resolver|Service|WebSocketGateway)$/.test(role))) return false
  if (owner.superClass && /(Component|Error|Service|Controller|Guard|Strategy|Module|HTMLElement|Emitter|Base)$/.test(calleeName(owner.superClass) ?? '')) return false
  const methods = (body.body as Node[]).filter(one => one.type === 'MethodDefinition' && one.kind === 'method')
  return methods.length === 0
}
