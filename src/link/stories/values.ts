import { calleeName, isFunction, keyName, literalText, propertiesOf, unwrap } from '../../kit/ast.js'
import { lookup } from '../../kit/frames.js'
import { aliasOf } from '../../kit/scope.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import type { CodeFile } from '../guards/file.js'
import type { Part, World } from './ports.js'
import { refOf } from './refs.js'

/** What an expression is put together from: of an object what stands under its keys, else where it comes from. */
export function partsOf(node: Node, file: CodeFile, world: World, hops = 0): Part[] {
  if (hops > 5) return []
  const value = unwrap(node)
  const next = (one: Node): Part[] => partsOf(one, file, world, hops + 1)
  switch (value.type) {
    case 'ObjectExpression': {
      const own = new Set(propertiesOf(value).flatMap(one => one.type === 'Property' ? keyName(one) ?? [] : []))
      return propertiesOf(value).flatMap(one => {
        if (one.type === 'SpreadElement') return next(one.argument as Node).flatMap((part): Part[] => part.path.length > 0 ? own.has(part.path[0] as string) ? [] : [part]
          : [{ ...part, without: new Set([...part.without ?? [], ...own]), whole: true }])
        const key = keyName(one)
        return one.type !== 'Property' || key === undefined || isFunction(one.value as Node) ? [] : next(one.value as Node).map(part => ({ ...part, path: [key, ...part.path] }))
      })
    }
    case 'ArrayExpression':
      return (value.elements as (Node | null)[]).flatMap(one => one && one.type !== 'SpreadElement' ? next(one) : one ? next(one.argument as Node) : [])
    case 'ConditionalExpression':
      return [...next(value.consequent as Node), ...next(value.alternate as Node)]
    case 'LogicalExpression':
      return value.operator === '&&' ? next(value.right as Node) : next(value.left as Node).length > 0 ? next(value.left as Node) : next(value.right as Node)
    case 'Identifier': {
      const alias = aliasOf(value.name as string, file.frameAt(value))
      if (alias?.init && alias.path.length === 0 && alias.init.type === 'ObjectExpression') return next(alias.init)
      if (alias?.init && alias.path.length === 0 && isEmptyFormData(alias.init)) return appended(value.name as string, file, world, hops)
      const ref = refOf(value, file, world)
      const without = takenBefore(value, file)
      return ref ? [{ path: [], ref, whole: true, ...(without && { without }) }] : []
    }
    case 'CallExpression': {
      const name = calleeName(value.callee as Node) ?? ''
      const [first, second] = value.arguments as Node[]
      if (/^(stringify|freeze|structuredClone|toRaw|unref)$/.test(name) && first) return next(first)
      if (/^(plainToInstance|plainToClass)$/.test(name) && second) return next(second)
      if (name === 'assign') return (value.arguments as Node[]).flatMap(next)
      if (/^(map|flatMap)$/.test(name) && first && isFunction(first)) return returnsOf(first, file.tree).flatMap(next)
      break
    }
    default:
  }
  const ref = refOf(value, file, world)
  return ref ? [{ path: [], ref, whole: true }] : []
}

/** Of a name for the rest of an object: what was taken out of it before: `({ email, ...rest })`. */
function takenBefore(name: Node, file: CodeFile): ReadonlySet<string> | undefined {
  const binding = lookup(file.frameAt(name), name.name as string)?.binding
  const pattern = binding?.kind === 'param' ? (binding.fn.params as Node[])[binding.index] : binding?.kind === 'value' && binding.declaration.type === 'VariableDeclarator' ? binding.declaration.id as Node : undefined
  return pattern && besideRest(pattern, name.name as string)
}

function besideRest(pattern: Node, name: string): ReadonlySet<string> | undefined {
  if (pattern.type === 'AssignmentPattern') return besideRest(pattern.left as Node, name)
  if (pattern.type !== 'ObjectPattern') return undefined
  const properties = pattern.properties as Node[]
  if (properties.some(one => one.type === 'RestElement' && one.argument.name === name)) return new Set(properties.flatMap(one => one.type === 'Property' ? keyName(one) ?? [] : []))
  return properties.map(one => one.type === 'Property' ? besideRest(one.value as Node, name) : undefined).find(one => one !== undefined)
}

const isEmptyFormData = (node: Node): boolean => node.type === 'NewExpression' && /^(FormData|URLSearchParams)$/.test(calleeName(node.callee as Node) ?? '') && (node.arguments as Node[]).length === 0

/** `body.append('email', email)`. */
const appended = (name: string, file: CodeFile, world: World, hops: number): Part[] => file.tree.nodes.flatMap(node => {
  if (node.type !== 'CallExpression' || !/^(append|set)$/.test(calleeName(node.callee as Node) ?? '')) return []
  const holder = unwrap(node.callee as Node)
  const key = literalText((node.arguments as Node[])[0])
  const value = (node.arguments as Node[])[1]
  if (holder.type !== 'MemberExpression' || unwrap(holder.object as Node).name !== name || key === undefined || !value) return []
  return partsOf(value, file, world, hops + 1).map(part => ({ ...part, path: [key, ...part.path] }))
})
