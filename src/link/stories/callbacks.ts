import { calleeName, isFunction, unwrap } from '../../kit/ast.js'
import { lookup } from '../../kit/frames.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import type { CodeFile } from '../guards/file.js'
import { edgesTo, nodePort, paramPort, placeIn, type Edge, type Part, type Ref, type World } from './ports.js'
import { functionAt } from './targets.js'
import { refOf } from './refs.js'
import { partsOf } from './values.js'

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
