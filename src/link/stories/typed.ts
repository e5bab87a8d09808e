import { calleeName, isFunction, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { answerOf } from './answers.js'
import { nodePort, paramPort, placeIn, type Edge, type Part, type World } from './ports.js'
import { functionAt } from './targets.js'

/** Types of a component that say what its properties are. */
const components = /^(FC|FunctionComponent|VFC|VoidFunctionComponent|ComponentType|NextPage|ForwardRefRenderFunction|Component|ParentComponent)$/

/** What a type says that a parameter, a state, the properties of a component or an answer holds: a record, where the type is the record's own. */
export function ofTypes(node: Node, file: CodeFile, world: World): Edge[] {
  const edges = (parts: readonly Part[], port: string, at: Node): Edge[] => parts.map(({ path, ref }) => ({ from: ref, to: { port, path }, how: 'type', at: placeIn(file, at) }))
  if (isFunction(node)) {
    return (node.params as Node[]).flatMap((param, index) => {
      const pattern = param.type === 'AssignmentPattern' ? param.left as Node : param.type === 'TSParameterProperty' ? param.parameter as Node : param
      const type = pattern.typeAnnotation?.typeAnnotation as Node | undefined
      return edges(world.typed(type, file), paramPort(file, node, index), type ?? param)
    })
  }
  if (node.type === 'VariableDeclarator') {
    const type = node.id.typeAnnotation?.typeAnnotation as Node | undefined
    const name = type?.type === 'TSTypeReference' ? type.typeName as Node : undefined
    const fn = name && components.test(String(name.name ?? name.right?.name)) && node.init ? functionAt(node.init as Node, file, world) : undefined
    return fn ? edges(world.typed(argumentsOf(type as Node).at(-1), file), paramPort(fn.file, fn.node, 0), type as Node) : stateEdges()
  }
  if (node.type !== 'CallExpression' || argumentsOf(node).length === 0) return []
  if (/^create(Named)?Context$/.test(calleeName(node.callee as Node) ?? '')) return edges(world.typed(argumentsOf(node)[0], file), nodePort('context', file, node), node)
  // forwardRef<HTMLElement, Props>(function Card(props) { … })
  const given = unwrap((node.arguments as Node[])[0] ?? node)
  if (/^(memo|forwardRef|observer)$/.test(calleeName(node.callee as Node) ?? '') && isFunction(given)) return edges(world.typed(argumentsOf(node).at(-1), file), paramPort(file, given, 0), node)
  return edges(answerOf(node, file, world), nodePort('answer', file, node), node)

  /** `useState<User | null>(null)` */
  function stateEdges(): Edge[] {
    const made = node.init == null ? undefined : unwrap(node.init as Node)
    const type = made?.type === 'CallExpression' && /^(useState|ref|shallowRef|createSignal|signal|useSignal)$/.test(calleeName(made.callee as Node) ?? '') ? argumentsOf(made)[0] : undefined
    return type ? edges(world.typed(type, file), nodePort('state', file, node), type) : []
  }
}

const argumentsOf = (node: Node): Node[] => ((node.typeArguments ?? node.typeParameters)?.params ?? []) as Node[]
