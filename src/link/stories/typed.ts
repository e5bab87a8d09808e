import { calleeName, isFunction, keyName, propertiesOf, propertyValue, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { answerOf } from './answers.js'
import { propsPort } from './holders.js'
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
  if (node.type === 'CallExpression' && calleeName(node.callee as Node) === 'defineProps') return edges([...world.typed(argumentsOf(node)[0], file), ...givenTypes((node.arguments as Node[])[0])], propsPort(file.source.path), node)
  if (node.type !== 'CallExpression' || argumentsOf(node).length === 0) return []
  if (/^create(Named)?Context$/.test(calleeName(node.callee as Node) ?? '')) return edges(world.typed(argumentsOf(node)[0], file), nodePort('context', file, node), node)
  // forwardRef<HTMLElement, Props>(function Card(props) { … })
  const given = unwrap((node.arguments as Node[])[0] ?? node)
  if (/^(memo|forwardRef|observer)$/.test(calleeName(node.callee as Node) ?? '') && isFunction(given)) return edges(world.typed(argumentsOf(node).at(-1), file), paramPort(file, given, 0), node)
  return edges(answerOf(node, file, world), nodePort('answer', file, node), node)

  /** `{ user: Object as PropType<User> }`, `{ user: { type: Object as PropType<User> } }` */
  function givenTypes(options: Node | undefined): Part[] {
    return propertiesOf(options ?? node).flatMap(one => {
      const type = one.type === 'Property' ? propertyValue(one.value as Node, 'type') ?? one.value as Node : undefined
      return type?.type === 'TSAsExpression' ? world.typed(argumentsOf(type.typeAnnotation as Node)[0], file).map(part => ({ ...part, path: [keyName(one) ?? '', ...part.path] })) : []
    })
  }

  /** `useState<User | null>(null)` */
  function stateEdges(): Edge[] {
    const made = node.init == null ? undefined : unwrap(node.init as Node)
    const type = made?.type === 'CallExpression' && /^(useState|ref|shallowRef|createSignal|signal|useSignal)$/.test(calleeName(made.callee as Node) ?? '') ? argumentsOf(made)[0] : undefined
    if (made?.type === 'CallExpression' && calleeName(made.callee as Node) === '$props') return edges(world.typed(node.id.typeAnnotation?.typeAnnotation as Node | undefined, file), propsPort(file.source.path), node)
    return type ? edges(world.typed(type, file), nodePort('state', file, node), type) : []
  }
}

const argumentsOf = (node: Node): Node[] => ((node.typeArguments ?? node.typeParameters)?.params ?? []) as Node[]
