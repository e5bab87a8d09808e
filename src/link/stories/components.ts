import { calleeName, isFunction, literalText, startOf, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import type { CodeFile } from '../guards/file.js'
import { seenFrom, type World } from './ports.js'
import { definedAt, exportedAt, type Found } from './targets.js'

const maxHops = 6

/** The component that a tag stands for: a function or a class, with `memo`, `forwardRef`, `lazy` and whatever else is wrapped around it taken away. */
export function componentAt(opening: Node, file: CodeFile, world: World): Found | undefined {
  const name = expressionOfTag(opening.name as Node)
  return name && componentOf(definedAt(name, seenFrom(opening, file), world), world)
}

/** A tag as the expression that it is: `Form.Field`. Tags in small letters are the browser's. */
export function expressionOfTag(tag: Node): Node | undefined {
  if (tag.type === 'JSXMemberExpression') {
    const object = expressionOfTag(tag.object as Node) ?? expressionOf(tag.object as Node)
    return { type: 'MemberExpression', object, property: { ...tag.property, type: 'Identifier' }, computed: false, start: startOf(tag) }
  }
  return tag.type === 'JSXIdentifier' && /^\p{Lu}/u.test(tag.name as string) ? expressionOf(tag) : undefined
}

const expressionOf = (tag: Node): Node => ({ ...tag, type: 'Identifier' })

/** The component that something defined stands for. */
export function componentOf(found: Found | undefined, world: World, hops = 0): Found | undefined {
  if (!found || hops > maxHops) return undefined
  const { file, node } = found
  const next = (one: Node): Found | undefined => componentOf(definedAt(one, file, world), world, hops + 1)
  if (/^Class/.test(node.type)) return found
  if (isFunction(node)) return lateIn(node, file, world, hops) ?? found
  if (node.type !== 'CallExpression') return undefined
  // memo(forwardRef(Profile)), connect(state)(Profile), Object.assign(Profile, { Row })
  for (const argument of node.arguments as Node[]) {
    const value = unwrap(argument)
    const inner = isFunction(value) || /^(Identifier|MemberExpression|CallExpression|ClassExpression)$/.test(value.type) ? next(value) : undefined
    if (inner) return inner
  }
  return undefined
}

/** The component of `lazy(() => import('./Profile'))` or `dynamic(() => import('./Profile').then(all => all.Profile))`. */
function lateIn(fn: Node, file: CodeFile, world: World, hops: number): Found | undefined {
  const [value] = (fn.params as Node[]).length === 0 ? returnsOf(fn, file.tree).map(unwrap) : []
  const callee = value?.type === 'CallExpression' ? unwrap(value.callee as Node) : undefined
  const chosen = callee?.type === 'MemberExpression' && calleeName(callee) === 'then' ? (value?.arguments as Node[])[0] : undefined
  const late = chosen ? unwrap((callee as Node).object as Node) : value
  if (late?.type !== 'ImportExpression') return undefined
  const specifier = literalText(late.source as Node)
  const path = specifier === undefined ? undefined : world.resolve(file.source.path, specifier)
  const found = path === undefined ? undefined : exportedAt(path, chosen ? nameGiven(chosen, file) : 'default', world)
  return found && componentOf(definedAt(found.node, found.file, world), world, hops + 1)
}

/** `all => all.Profile`, `all => ({ default: all.Profile })`. */
function nameGiven(fn: Node, { tree }: CodeFile): string {
  const given = isFunction(fn) ? returnsOf(fn, tree).map(unwrap)[0] : undefined
  const value = given?.type === 'ObjectExpression' ? unwrap((given.properties as Node[])[0]?.value as Node ?? given) : given
  return value?.type === 'MemberExpression' ? calleeName(value) ?? 'default' : 'default'
}
