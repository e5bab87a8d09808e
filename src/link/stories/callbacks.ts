import { calleeName, isFunction, keyName, propertiesOf, unwrap } from '../../kit/ast.js'
import { lookup } from '../../kit/frames.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import { tagOf } from '../guards/climb.js'
import type { CodeFile } from '../guards/file.js'
import { edgesTo, nodePort, paramPort, placeIn, type Edge, type Part, type Ref, type World } from './ports.js'
import { functionAt, type Found } from './targets.js'
import { partsOf, refOf } from './values.js'

/** What a function that a parameter holds is called with: `onSave(values)` of `function Form({ onSave })`. */
export const calledPort = ({ port, path }: Ref, index: number): string => `called ${index} ${path.join('.')} ${port}`

/** The state that a name sets: `setEmail` of `const [email, setEmail] = useState('')`. */
function setterOf(node: Node, file: CodeFile): Ref | undefined {
  const value = unwrap(node)
  const binding = value.type === 'Identifier' ? lookup(file.frameAt(value), value.name as string)?.binding : undefined
  const init = binding?.kind === 'value' && binding.path.length === 1 && binding.path[0] === '1' && binding.init ? unwrap(binding.init) : undefined
  return init?.type === 'CallExpression' && /^(useState|createSignal)$/.test(calleeName(init.callee as Node) ?? '') && binding?.kind === 'value' ? { port: nodePort('state', file, binding.declaration), path: [] } : undefined
}

/** A state is set, or a function is called that somebody else has handed here. */
export function ofCallback(call: Node, file: CodeFile, world: World): Edge[] {
  const at = placeIn(file, call)
  const setter = setterOf(call.callee as Node, file)
  if (setter) return (call.arguments as Node[]).slice(0, 1).flatMap(one => edgesTo(givenIn(one, file, world), setter, 'control', at))
  const ref = calleeRef(call.callee as Node, file, world)
  return ref ? (call.arguments as Node[]).slice(0, 2).flatMap((one, index) => edgesTo(givenIn(one, file, world), { port: calledPort(ref, index), path: [] }, 'call', at)) : []
}

/** The parameter that holds a function; methods of what a parameter holds are no such functions. */
function calleeRef(callee: Node, file: CodeFile, world: World): Ref | undefined {
  const ref = /^(Identifier|MemberExpression)$/.test(unwrap(callee).type) ? refOf(callee, file, world) : undefined
  const name = ref?.path.at(-1)
  return ref?.port.startsWith('param ') === true && ref.path.length < 3 && (name === undefined || /^(on|set|handle|submit|save|update|create|add|send|register|change)(?![a-z])/.test(name)) ? ref : undefined
}

/** An argument, or what an updater gives: `setData(before => ({ ...before, email }))`. */
const givenIn = (node: Node, file: CodeFile, world: World): Part[] => {
  const value = unwrap(node)
  return isFunction(value) ? returnsOf(value, file.tree).flatMap(one => partsOf(one, file, world)) : partsOf(value, file, world)
}

/** Where what a function is called with goes, that is handed to a component under a name. */
export function handedAs(value: Node, file: CodeFile, world: World): { ref(index: number): Ref | undefined } | undefined {
  const setter = setterOf(value, file)
  if (setter) return { ref: index => index === 0 ? setter : undefined }
  const target = functionAt(value, file, world)
  if (target) return { ref: index => index < (target.node.params as Node[]).length ? { port: paramPort(target.file, target.node, index), path: [] } : undefined }
  const passed = calleeRef(value, file, world)
  return passed && { ref: index => ({ port: calledPort(passed, index), path: [] }) }
}

/** `<Form onSave={save} email={email} setEmail={setEmail}>`: functions of a parent that the component calls, and what it shows of the parent's state. */
export function givenTo(node: Node, file: CodeFile, world: World): Edge[] {
  if (node.type !== 'JSXOpeningElement' || !/^\p{Lu}/u.test(tagOf(node))) return []
  const target = componentAt(node, file, world)
  if (!target) return []
  const props = paramPort(target.file, target.node, 0)
  return attributesOf(node).flatMap(({ name, value, at: one }): Edge[] => {
    const at = placeIn(file, one)
    const state = refOf(value, file, world)
    if (state?.port.startsWith('state ') === true) return [{ from: { port: props, path: [name] }, to: state, how: 'control', at }]
    const handed = /^(Identifier|MemberExpression)$/.test(unwrap(value).type) || isFunction(unwrap(value)) ? handedAs(value, file, world) : undefined
    return handed ? [0, 1].flatMap(index => {
      const to = handed.ref(index)
      return to ? [{ from: { port: calledPort({ port: props, path: [name] }, index), path: [] }, to, how: 'call' as const, at }] : []
    }) : []
  })
}

/** What a component is given by name: its attributes, and what is spread over it where it is written there. */
const attributesOf = (opening: Node): { name: string; value: Node; at: Node }[] => (opening.attributes as Node[]).flatMap(one => {
  if (one.type === 'JSXSpreadAttribute') return propertiesOf(unwrap(one.argument as Node)).flatMap(part => part.type === 'Property' && keyName(part) !== undefined ? [{ name: keyName(part) as string, value: part.value as Node, at: part }] : [])
  return one.type === 'JSXAttribute' && one.value?.type === 'JSXExpressionContainer' ? [{ name: String(one.name.name), value: one.value.expression as Node, at: one }] : []
})

function componentAt(opening: Node, file: CodeFile, world: World): Found | undefined {
  const name = opening.name as Node
  return name.type === 'JSXIdentifier' ? functionAt({ ...name, type: 'Identifier' }, { ...file, frameAt: () => file.frameAt(opening) }, world) : undefined
}
