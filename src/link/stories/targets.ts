import { isFunction, keyName, literalText, unwrap } from '../../kit/ast.js'
import { lookup } from '../../kit/frames.js'
import { originOf, returnedNode } from '../../kit/scope.js'
import type { Node } from '../../types/index.js'
import { takingsOf, type CodeFile } from '../guards/file.js'
import type { World } from './ports.js'

/** A node of a file. */
export interface Found { file: CodeFile; node: Node }

const maxHops = 6

const passed = new WeakMap<CodeFile['program'], ReturnType<typeof takingsOf>>()

/** What a file takes from others, read once. */
function passedOn(file: CodeFile): ReturnType<typeof takingsOf> {
  const known = passed.get(file.program) ?? takingsOf(file)
  passed.set(file.program, known)
  return known
}

/** What a file exports under a name, through files that only hand it on. */
export function exportedAt(path: string, name: string, world: World, hops = 0): Found | undefined {
  const file = hops > maxHops ? undefined : world.fileAt(path)
  if (!file) return undefined
  for (const statement of file.program.body) {
    const own = ownExport(statement, name)
    if (own) return { file, node: own }
  }
  for (const { specifier, taking } of passedOn(file)) {
    if (taking.kind !== 'again' || taking.exported !== name && !(taking.exported === '*' && name !== 'default')) continue
    const to = world.resolve(path, specifier)
    const found = to === undefined || to === path ? undefined : exportedAt(to, taking.imported === '*' ? name : taking.imported, world, hops + 1)
    if (found) return found
  }
  return undefined
}

const nameOf = (node: Node): string => node.name as string | undefined ?? String(node.value)

function ownExport(statement: Node, name: string): Node | undefined {
  if (statement.type === 'ExportDefaultDeclaration') return name === 'default' ? statement.declaration as Node : undefined
  if (statement.type === 'ExpressionStatement') return commonExport(unwrap(statement.expression), name)
  if (statement.type !== 'ExportNamedDeclaration' || statement.source != null) return undefined
  const own = statement.declaration as Node | null | undefined
  if (own == null) return (statement.specifiers as Node[]).find(one => nameOf(one.exported as Node) === name)?.local as Node | undefined
  if (own.type === 'VariableDeclaration') return (own.declarations as Node[]).find(one => one.id.type === 'Identifier' && one.id.name === name)?.init as Node | undefined
  return own.id?.name === name ? own : undefined
}

/** `module.exports = { create }`, `exports.create = …`, `module.exports = create`. */
function commonExport(node: Node, name: string): Node | undefined {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return undefined
  const { object } = node.left
  const key = keyName(node.left)
  if (object.type === 'Identifier' && object.name === 'exports' || object.type === 'MemberExpression' && keyName(object) === 'exports') return key === name ? node.right as Node : undefined
  if (object.type !== 'Identifier' || object.name !== 'module' || key !== 'exports') return undefined
  const value = unwrap(node.right)
  if (name === 'default') return value
  return value.type === 'ObjectExpression' ? (value.properties as Node[]).find(one => one.type === 'Property' && keyName(one) === name)?.value as Node | undefined : undefined
}

const isRequire = (node: Node): boolean => node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'

/** What an expression of a file stands for, through names, imports, members and constructed classes: the node where it is written. */
export function definedAt(node: Node, file: CodeFile, world: World, hops = 0): Found | undefined {
  if (hops > maxHops) return undefined
  const value = unwrap(node)
  if (value.type === 'Identifier') {
    const found = lookup(file.frameAt(node), value.name as string)
    // what a call gives is a value of its own, not what it calls
    if (found?.binding.kind === 'value' && found.binding.path.length === 0 && found.binding.init) {
      const init = unwrap(found.binding.init)
      if (!isRequire(init)) return init.type === 'Identifier' || init.type === 'MemberExpression' ? definedAt(init, file, world, hops + 1) : { file, node: init }
    }
  } else if (isRequire(value)) {
    // app.use('/users', require('./routes/users'))
    const specifier = literalText((value.arguments as Node[])[0])
    const path = specifier === undefined ? undefined : world.resolve(file.source.path, specifier)
    const found = path === undefined ? undefined : exportedAt(path, 'default', world)
    return found && membersOf(found, [], world, hops + 1)
  } else if (value.type !== 'MemberExpression') return { file, node: value }
  const origin = originOf(value, file.frameAt(node))
  if (origin?.kind === 'local') return membersOf({ file, node: origin.node }, origin.path, world, hops)
  if (origin?.kind !== 'import') return undefined
  const path = world.resolve(file.source.path, origin.source)
  if (path === undefined) return undefined
  // import * as users, const users = require('./users')
  const [name = 'default', ...rest] = origin.path
  const found = exportedAt(path, name, world)
  return found && membersOf(found, rest, world, hops + 1)
}

function membersOf(from: Found, steps: readonly string[], world: World, hops: number): Found | undefined {
  const value = unwrap(from.node)
  if (value.type === 'Identifier' || value.type === 'MemberExpression') {
    const found = definedAt(value, from.file, world, hops + 1)
    return found && found.node !== value ? membersOf(found, steps, world, hops + 1) : undefined
  }
  const [step, ...rest] = steps
  if (step === undefined) return { file: from.file, node: value }
  if (hops > maxHops) return undefined
  const next = (node: Node | undefined): Found | undefined => node && membersOf({ file: from.file, node }, rest, world, hops + 1)
  if (/^Class/.test(value.type)) {
    if (step === 'new') return next(value)
    return next((value.body.body as Node[]).find(one => keyName(one) === step)?.value as Node | undefined)
  }
  // new UserService(db)
  if (value.type === 'NewExpression') {
    const made = definedAt(value.callee as Node, from.file, world, hops + 1)
    return made && membersOf(made, steps, world, hops + 1)
  }
  if (value.type === 'ObjectExpression') return next((value.properties as Node[]).find(one => one.type === 'Property' && keyName(one) === step)?.value as Node | undefined)
  if (step === '()' && isFunction(value)) return next(returnedNode(value))
  return undefined
}

/** Calls that give back the function they are handed: `useCallback(fn)`, `catchAsync(fn)`, `withAuth(fn)`. */
const handed = (call: Node): Node | undefined => (call.arguments as Node[]).find(one => isFunction(unwrap(one))) ?? (call.arguments as Node[]).findLast(one => /^(Identifier|MemberExpression)$/.test(unwrap(one).type))

/** The function an expression stands for, with what is wrapped around it taken away. `wrapped`: something was. */
export function functionAt(node: Node, file: CodeFile, world: World, hops = 0): (Found & { wrapped?: Node }) | undefined {
  const found = hops > 3 ? undefined : definedAt(node, file, world)
  if (!found) return undefined
  if (isFunction(found.node)) return found
  const inner = found.node.type === 'CallExpression' ? handed(found.node) : undefined
  const fn = inner && functionAt(inner, found.file, world, hops + 1)
  return fn && { ...fn, wrapped: fn.wrapped ?? found.node }
}
