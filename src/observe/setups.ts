import { argumentOf } from '../kit/arguments.js'
import { isFunction, keyName, literalText, propertiesOf, propertyValue, unwrap } from '../kit/ast.js'
import type { FormSpec } from '../kit/define.js'
import { componentOf } from '../kit/owner.js'
import type { Frame } from '../kit/frames.js'
import { calleeNames, localValue, originOf, returnedNode } from '../kit/scope.js'
import type { FieldDraft } from '../kit/visit.js'
import type { Element, Expression, Node } from '../types/index.js'
import { fromPackage, languageOfPath, speaks, table } from './table.js'
import type { Visited } from './walk.js'

/** A form as its hook or component sets it up: who owns it, which fields it starts with, which schemas check it. */
export interface Setup {
  owner: string
  detector: string
  /** Fields of the initial values: they count only where no control and no schema stands for them. */
  defaults: FieldDraft[]
  /** Names of the schemas, as they are called in this file. */
  schemas: string[]
}

/** `useForm({ defaultValues, resolver: zodResolver(schema) })`, `useFormik({ initialValues, validationSchema })`. */
export function setupOf(node: Node, { walk, frame }: Visited): Setup | undefined {
  const entries = calleeNames(node.callee, frame).flatMap(name => table.setups.get(name) ?? [])
  if (entries.length === 0) return undefined
  const entry = entryFrom(entries, node, { walk, frame }, ({ spec }) => [...spec.values, ...spec.schema ?? []].some(path => argumentOf(node, path, frame) !== undefined))
  const owner = componentOf(walk.ancestors, walk.path)
  const at = (path: string): Node | undefined => argumentOf(node, path, frame)
  return setupFrom(owner, entry.form.name, entry.spec.values.map(at), (entry.spec.schema ?? []).map(at), walk, frame, typeArgument(node))
}

/** Several libraries have a `useForm`: the one it is imported from, else the first at home in such a file whose arguments stand there. */
function entryFrom<T extends { form: FormSpec }>(entries: readonly T[], node: Node, { walk, frame }: Pick<Visited, 'walk' | 'frame'>, isGiven: (entry: T) => boolean): T {
  const origin = entries.length > 1 ? originOf(node.callee, frame) : undefined
  const imported = origin?.kind === 'import' ? entries.find(({ form }) => fromPackage(origin.source, form.packages)) : undefined
  const spoken = entries.filter(({ form }) => speaks(form, languageOfPath(walk.path)))
  return imported ?? spoken.find(isGiven) ?? spoken[0] ?? entries[0] as T
}

/** `<Formik initialValues={…} validationSchema={…}>`. */
export function setupOfElement(node: Node, { walk, frame }: Visited, { tag, imported, source }: Element): Setup | undefined {
  const entries = (table.setupTags.get(imported ?? tag) ?? []).filter(({ form }) => speaks(form, undefined))
  const own = entries.filter(({ form }) => source !== undefined && fromPackage(source, form.packages))
  for (const { form, spec } of own.length > 0 ? own : entries) {
    const at = (name: string): Node | undefined => {
      const attribute = (node.openingElement.attributes as Node[]).find(one => one.type === 'JSXAttribute' && one.name.name === name)
      return attribute?.value ? unwrap(attribute.value) : undefined
    }
    return setupFrom(componentOf(walk.ancestors, walk.path), form.name, spec.values.map(at), (spec.schema ?? []).map(at), walk, frame, undefined)
  }
  return undefined
}

/** The same in a component's markup: `<Form :initial-values="…" :validation-schema="schema">`. */
export function setupsIn(element: Element): Setup[] {
  const own = table.forms.flatMap(form => {
    const tag = element.imported ?? element.tag
    const spec = form.setupTags && speaks(form, element.language) && Object.hasOwn(form.setupTags, tag) ? form.setupTags[tag] : undefined
    if (!spec || element.source !== undefined && /^[^.@~$#/]/.test(element.source) && !fromPackage(element.source, form.packages)) return []
    const at = (name: string): Expression | undefined => {
      const value = element.attributes.find(one => camel(one.name) === name)?.value
      return value === true ? undefined : value
    }
    const defaults = spec.values.flatMap(name => Object.entries(at(name)?.keys ?? {})).filter(([, value]) => !value.keys && !value.items)
      .map(([name, value]): FieldDraft => ({ role: 'asked', name, owners: [element.owner], at: value.at ?? element.at, detector: form.name, words: [{ kind: 'identifier', text: name }] }))
    return [{ owner: element.owner, detector: form.name, defaults, schemas: (spec.schema ?? []).flatMap(name => namesGiven(at(name))) }]
  })
  return [...own, ...element.children.flatMap(setupsIn)]
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const namesGiven = (value: Expression | undefined): string[] =>
  value?.call ? value.call.args.flatMap(namesGiven) : value?.path ? [value.path.at(-1) as string] : []

function setupFrom(
  owner: string, detector: string, values: (Node | undefined)[], schemas: (Node | undefined)[], walk: Visited['walk'], frame: Frame | undefined,
  typed: string | undefined,
): Setup {
  const defaults: FieldDraft[] = []
  for (const value of values) {
    const object = value && localValue(value, frame)
    if (object?.type !== 'ObjectExpression') continue
    for (const property of propertiesOf(object)) {
      const name = property.type === 'Property' ? keyName(property) : undefined
      if (name === undefined || /^(Object|Array)Expression$/.test(unwrap(property.value).type)) continue
      defaults.push({
        role: 'asked', name, owners: [owner], at: walk.spanOf(property), detector,
        words: [{ kind: 'identifier', text: name }, ...(typeof property.value.value === 'boolean' ? [{ kind: 'declaredType' as const, text: 'boolean' }] : [])],
      })
    }
  }
  return { owner, detector, defaults, schemas: [...schemas.flatMap(schema => schema ? schemaNames(schema) : []), ...(typed === undefined ? [] : [typed])] }
}

/** `zodResolver(schema)`, `schema`, `() => schema`: the names a resolver is given. */
function schemaNames(node: Node): string[] {
  const value = unwrap(node)
  if (value.type === 'Identifier') return [value.name]
  if (value.type === 'MemberExpression') return [keyName(value) ?? ''].filter(name => name !== '')
  // onValidate: ({ formData }) => parseWithZod(formData, { schema })
  if (isFunction(value)) return schemaNames(returnedNode(value) ?? { type: '' })
  // validator({ schema })
  if (value.type === 'ObjectExpression') return schemaNames(propertyValue(value, 'schema') ?? { type: '' })
  if (value.type === 'CallExpression') return (value.arguments as Node[]).flatMap(schemaNames).concat(literalText(value) ?? [])
  return []
}

/** `useForm<z.infer<typeof schema>>()`, `useForm<Values>()`. */
function typeArgument(node: Node): string | undefined {
  const params = (node.typeArguments ?? node.typeParameters)?.params as Node[] | undefined
  const find = (type: Node | undefined): string | undefined => {
    if (type === undefined) return undefined
    if (type.type === 'TSTypeQuery') return type.exprName.name as string | undefined
    const inner = ((type.typeArguments ?? type.typeParameters)?.params as Node[] | undefined)?.[0]
    return inner ? find(inner) : type.typeName?.name as string | undefined
  }
  return find(params?.[0])
}
