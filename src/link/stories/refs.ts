import { calleeName, keyName, unwrap } from '../../kit/ast.js'
import { lookup } from '../../kit/frames.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { boundTo } from './bound.js'
import { calledFor } from './called.js'
import { readOf } from './fetched.js'
import { formAt } from './form-ports.js'
import { propsPort } from './holders.js'
import { nodePort, paramPort, type Ref, type World } from './ports.js'
import { step, typedAs } from './steps.js'
import { isStore, storePort } from './stores.js'

const maxHops = 12

/** Where the value of an expression comes from, if it comes from one place; else what it is said to be where it stands: `(await response.json()) as User`. */
export function refOf(node: Node, file: CodeFile, world: World, hops = 0): Ref | undefined {
  if (hops > maxHops) return undefined
  return valueRef(node, file, world, hops) ?? (/^TS(As|Satisfies)Expression$/.test(node.type) ? typedAs(node.typeAnnotation as Node, [], file, world) : undefined)
}

function valueRef(node: Node, file: CodeFile, world: World, hops: number): Ref | undefined {
  const value = unwrap(node)
  const next = (one: Node): Ref | undefined => refOf(one, file, world, hops + 1)
  switch (value.type) {
    case 'Identifier': {
      const found = lookup(file.frameAt(value), value.name as string)
      return found && boundTo(found.binding, found.frame, file, world, hops, refOf)
    }
    case 'MemberExpression': {
      const name = keyName(value)
      const holder = unwrap(value.object as Node)
      if (name === 'props' && holder.type === 'ThisExpression') return propsOfClass(value, file)
      if (name === 'props' && holder.type === 'Identifier' && holder.name === 'Astro') return { port: propsPort(file.source.path), path: [] }
      if (name === 'value' && isWrapped(holder, file)) return next(holder)
      return name === undefined ? undefined : step(next(value.object as Node), name)
    }
    case 'LogicalExpression':
      return value.operator === '&&' ? next(value.right as Node) : next(value.left as Node) ?? next(value.right as Node)
    case 'ConditionalExpression':
      return next(value.consequent as Node) ?? next(value.alternate as Node)
    case 'TemplateLiteral':
      return (value.expressions as Node[]).length === 1 && (value.quasis as Node[]).every(one => String(one.value.cooked ?? '').trim() === '') ? next(value.expressions[0] as Node) : undefined
    case 'NewExpression': {
      if (calleeName(value.callee as Node) === 'FormData') {
        if ((value.arguments as Node[]).length === 0) return { port: nodePort('made', file, value), path: [] }
        const port = formAt(value, file)
        return port === undefined ? undefined : { port, path: [] }
      }
      if (/^(Date|URL|URLSearchParams)$/.test(calleeName(value.callee as Node) ?? '') && value.arguments[0]) return next(value.arguments[0] as Node)
      const store = readOf(value, file)
      return store && isStore(store, world) ? { port: storePort(store), path: [] } : undefined
    }
    case 'CallExpression':
      return calledFor(value, file, world, hops, refOf)
    default:
      return undefined
  }
}

/** What is made of another value and holds it below `value`: `const email = computed(() => props.user.email)`. */
function isWrapped(node: Node, file: CodeFile): boolean {
  const binding = node.type === 'Identifier' ? lookup(file.frameAt(node), node.name as string)?.binding : undefined
  const init = binding?.kind === 'value' && binding.init ? unwrap(binding.init) : undefined
  return init?.type === 'CallExpression' && /^(computed|toRefs?|storeToRefs)$/.test(calleeName(init.callee as Node) ?? '')
}

/** `this.props` of a component that is a class. */
function propsOfClass(node: Node, file: CodeFile): Ref | undefined {
  let at = file.tree.parent(node)
  while (at && !/^Class(Declaration|Expression)$/.test(at.type)) at = file.tree.parent(at)
  return at && { port: paramPort(file, at, 0), path: [] }
}
