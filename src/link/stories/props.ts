import { isFunction, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { calledPort, handedAs } from './callbacks.js'
import { componentAt } from './components.js'
import { edgesTo, paramPort, placeIn, type Edge, type World } from './ports.js'
import { refOf } from './refs.js'
import { partsOf } from './values.js'

/** `<Form onSave={save} email={email} user={user} {...rest}>`: what a component is given by its properties, and which functions of its parent it calls. */
export function givenTo(opening: Node, file: CodeFile, world: World): Edge[] {
  const target = componentAt(opening, file, world)
  if (!target) return []
  const props = paramPort(target.file, target.node, 0)
  return (opening.attributes as Node[]).flatMap((one): Edge[] => {
    const at = placeIn(file, one)
    if (one.type === 'JSXSpreadAttribute') {
      const value = unwrap(one.argument as Node)
      const spelt = value.type === 'ObjectExpression' ? (value.properties as Node[]).flatMap(part => part.type === 'Property' && part.key.type === 'Identifier' ? given(part.key.name as string, part.value as Node) : []) : []
      return [...spelt, ...edgesTo(partsOf(value, file, world), { port: props, path: [] }, 'prop', at)]
    }
    if (one.type !== 'JSXAttribute' || one.value?.type !== 'JSXExpressionContainer') return []
    const name = String(one.name.name)
    return [...given(name, one.value.expression as Node), ...edgesTo(partsOf(one.value.expression as Node, file, world), { port: props, path: [name] }, 'prop', at)]

    /** A function that is handed over is called with what the component has; what is shown of the parent's state is set by the component. */
    function given(key: string, value: Node): Edge[] {
      const state = refOf(value, file, world)
      if (state?.port.startsWith('state ') === true) return [{ from: { port: props, path: [key] }, to: state, how: 'control', at }]
      const handed = /^(Identifier|MemberExpression)$/.test(unwrap(value).type) || isFunction(unwrap(value)) ? handedAs(value, file, world) : undefined
      return handed ? [0, 1].flatMap(index => {
        const to = handed.ref(index)
        return to ? [{ from: { port: calledPort({ port: props, path: [key] }, index), path: [] }, to, how: 'call' as const, at }] : []
      }) : []
    }
  })
}
