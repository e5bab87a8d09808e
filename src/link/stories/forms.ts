import { calleeName, endOf, propertyValue, startOf, unwrap } from '../../kit/ast.js'
import type { Node, Span } from '../../types/index.js'
import { tagOf } from '../guards/climb.js'
import type { CodeFile } from '../guards/file.js'
import { handedAs } from './callbacks.js'
import { formAt, isSetup } from './form-ports.js'
import { paramPort, placeIn, type Edge, type Ref, type World } from './ports.js'
import { schemaOfType, schemasIn, type SchemaSpan } from './schemas.js'
import { functionAt } from './targets.js'
import { refOf } from './refs.js'

const schemaKeys = ['resolver', 'validationSchema', 'schema', 'validators', 'validate', 'onValidate']

/** The schema that a form's set-up names, with the place where it does. */
export function schemasOfForm(node: Node, file: CodeFile, world: World): SchemaSpan[] {
  if (isSetup(node)) {
    const args = node.arguments as Node[]
    for (const options of args) {
      const own = schemaKeys.flatMap(key => [propertyValue(options, key)].flatMap(one => one ? schemasIn(one, file, world) : []))
      if (own.length > 0) return own
    }
    return schemaOfType(((node.typeArguments ?? node.typeParameters)?.params as Node[] | undefined)?.[0], file, world)
  }
  if (node.type !== 'JSXOpeningElement') return []
  return (node.attributes as Node[]).flatMap(one => one.type === 'JSXAttribute' && one.name.name === 'validationSchema' && one.value ? schemasIn(one.value as Node, file, world) : [])
}

/** A form's values go to the function that it calls: `handleSubmit(save)`, `useFormik({ onSubmit: save })`, `<Formik onSubmit={save}>`, `<Form onFinish={save}>`. */
export function submitted(node: Node, file: CodeFile, world: World): Edge[] {
  const to = (value: Node | undefined, path: readonly string[] = []): Edge[] => {
    const target = value && handedAs(value, file, world)?.ref(0)
    const port = formAt(node, file)
    return target && port !== undefined ? [{ from: { port, path: [] }, to: { port: target.port, path: [...target.path, ...path] }, how: 'submit', at: placeIn(file, value as Node), whole: true }] : []
  }
  if (node.type === 'CallExpression') {
    const name = calleeName(node.callee as Node) ?? ''
    const [first, second] = node.arguments as Node[]
    if (/^handleSubmit\w*$/.test(name) || name === 'onSubmit' && unwrap(node.callee as Node).type === 'MemberExpression') return to(first)
    if (isSetup(node)) {
      const found = [first, second].map(one => propertyValue(one, 'onSubmit')).find(one => one !== undefined)
      // TanStack hands over what holds the value
      return found ? [...to(found), ...to(found, ['value'])] : []
    }
    return []
  }
  if (node.type !== 'JSXAttribute' || node.value?.type !== 'JSXExpressionContainer') return []
  const tag = tagOf(file.tree.parent(node) as Node)
  const name = String(node.name.name)
  return /^(Formik|Form|AutoForm|ProForm|FinalForm)$/.test(tag) && /^(onSubmit|onFinish)$/.test(name) && unwrap(node.value.expression as Node).type !== 'CallExpression' ? to(node.value.expression as Node) : []
}

/** `<form action={save}>`, `const [state, save] = useActionState(create, …)`, `formAction={save}`. */
export function acted(node: Node, file: CodeFile, world: World): Edge[] {
  if (node.type !== 'JSXAttribute' || !/^(action|formAction)$/.test(String(node.name.name)) || node.value?.type !== 'JSXExpressionContainer') return []
  const value = unwrap(node.value.expression as Node)
  const found = stateAction(value, file, world)
  const target = found ?? functionAt(value, file, world)
  if (!target) return []
  const last = (target.node.params as Node[]).length - 1
  const form = file.tree.parent(node) as Node
  const port = tagOf(form) === 'form' ? `formAt ${file.source.path} ${startOf(form)}` : formAt(node, file)
  return last < 0 || port === undefined ? [] : [{ from: { port, path: [] }, to: { port: paramPort(target.file, target.node, last), path: [] }, how: 'action', at: placeIn(file, node), whole: true }]
}

function stateAction(value: Node, file: CodeFile, world: World): ReturnType<typeof functionAt> {
  if (value.type !== 'Identifier') return undefined
  for (const node of file.tree.nodes) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'ArrayPattern' || node.init == null) continue
    const call = unwrap(node.init as Node)
    if (call.type !== 'CallExpression' || !/^(useActionState|useFormState)$/.test(calleeName(call.callee as Node) ?? '')) continue
    if ((node.id.elements as (Node | null)[])[1]?.name === value.name) return functionAt((call.arguments as Node[])[0] as Node, file, world)
  }
  return undefined
}

/** What a control shows and sets: the state of a component, a property that its parent gives it, or what the function is called with that hears of changes. */
export function controlled(at: Span, file: CodeFile, world: World): { ref: Ref; node: Node }[] {
  const opening = file.tree.nodes.filter(node => node.type === 'JSXOpeningElement' && at.start <= startOf(node) && endOf(node) <= at.end)
  return opening.flatMap(element => (element.attributes as Node[]).flatMap(one => {
    if (one.type !== 'JSXAttribute' || one.value?.type !== 'JSXExpressionContainer') return []
    const value = one.value.expression as Node
    const name = String(one.name.name)
    if (/^(value|checked|selected|modelValue)$/.test(name)) {
      const ref = refOf(value, file, world)
      return ref && /^(state|param) /.test(ref.port) ? [{ ref, node: one }] : []
    }
    if (!/^on(Change|Input|ValueChange|ChangeText|Update)$/.test(name)) return []
    const ref = /^(Identifier|MemberExpression)$|Function/.test(unwrap(value).type) ? handedAs(value, file, world)?.ref(0) : undefined
    return ref ? [{ ref, node: one }, { ref: { port: ref.port, path: [...ref.path, 'target', 'value'] }, node: one }, { ref: { port: ref.port, path: [...ref.path, 'currentTarget', 'value'] }, node: one }] : []
  }))
}
