import { calleeName, keyName, literalText, propertiesOf, propertyValue, unwrap } from '../kit/ast.js'
import type { ModelSpec } from '../kit/define.js'
import { pathOf, templateText } from '../kit/expression.js'
import type { Frame } from '../kit/frames.js'
import { ownersOf, ownersOnRoute } from '../kit/owner.js'
import { calleeNames, originOf } from '../kit/scope.js'
import type { Node } from '../types/index.js'
import { fromPackage, table } from './table.js'
import type { Visited } from './walk.js'

/** The names a call is looked up by: its callee's; `Class()` for the call of what a call of `Class` gave. */
export function callNames(node: Node, frame: Frame | undefined): string[] {
  const callee = unwrap(node.callee)
  return callee.type === 'CallExpression' ? calleeNames(callee.callee, frame).map(name => `${name}()`) : calleeNames(callee, frame)
}

/** Whether a value is the library's: by its import, by the class it extends, or by a name the library goes by in this file. */
export function isLibrary(node: Node, model: ModelSpec, frame: Frame | undefined): boolean {
  const origin = originOf(node, frame)
  if (origin?.kind === 'import' && fromPackage(origin.source, model.packages)) return true
  if (origin?.kind === 'local' && origin.node.type === 'ClassDeclaration' && origin.node.superClass) {
    return isLibrary(origin.node.superClass as Node, model, origin.frame)
  }
  if (model.receivers === undefined) return false
  // the last name is the call's own
  const holders = pathOf(node)?.slice(0, -1) ?? []
  return holders.some(name => model.receivers?.includes(name))
}

/** The callee is the library's, or some field's value is: `baseSchema.extend({ phone: z.string() })`. */
export function comesFrom(node: Node, fields: Node | undefined, model: ModelSpec, frame: Frame | undefined): boolean {
  if (isLibrary(node.callee, model, frame)) return true
  return fields !== undefined && propertiesOf(fields).some(property => {
    if (property.type !== 'Property') return false
    const value = unwrap(property.value)
    const type = value.type === 'ObjectExpression' ? propertyValue(value, model.typeKey ?? 'type') : value
    return type !== undefined && isLibrary(type, model, frame)
  })
}

/** How many owners are keys of a declaration around this one that its own fields do not lead to: `user: z.union([z.object({ … })])`. */
export function nestedOwners(owners: readonly string[], model: ModelSpec, { walk, frame }: Visited): number {
  const { ancestors } = walk
  const outermost = ancestors.findIndex(one => one.type === 'CallExpression' && isLibrary(one.callee, model, frame)
    && table.modelCalls.get(calleeName(one.callee) ?? '')?.some(each => each.model === model))
  return outermost < 0 ? 0 : owners.length - ownersOf(ancestors.slice(0, outermost), ancestors[outermost], walk.path).length
}

/** The owners of a declaration, with the route that takes it. */
export const ownersAt = ({ walk }: Visited): string[] => ownersOnRoute(walk.owners(), walk.ancestors, walk.path)

/** The chain a call begins: names of what is chained to it, inside out, and the outermost call. */
export function chainFrom(node: Node, ancestors: readonly Node[]): { names: string[]; calls: Node[]; outermost: Node } {
  const names: string[] = []
  const calls: Node[] = []
  let outermost = node
  for (let index = ancestors.length - 1; index > 0; index -= 2) {
    const member = ancestors[index] as Node
    const call = ancestors[index - 1] as Node
    if (member.type !== 'MemberExpression' || member.object !== outermost || call.type !== 'CallExpression' || call.callee !== member) break
    names.push(keyName(member) ?? '')
    calls.push(call)
    outermost = call
  }
  return { names, calls, outermost }
}

/** The record named by a call further down a chain: `users` in `createTable('users').addColumn(…)`, and in `doc(db, 'users', id)`. */
export function handedTo(node: Node, callees: readonly string[]): string | undefined {
  for (let call: Node = unwrap(node); call.type === 'CallExpression' || call.type === 'MemberExpression';) {
    if (call.type === 'MemberExpression') call = unwrap(call.object)
    else {
      const named = callees.includes(calleeName(call.callee) ?? '') ? collectionOf(call.arguments) : undefined
      if (named !== undefined) return named
      call = unwrap(call.callee)
    }
  }
  return undefined
}

/** The last collection of a path of collections and documents, however it is cut: `'users', id, 'pets'`, `users/${id}`. */
function collectionOf(given: readonly Node[]): string | undefined {
  const texts = given.map(one => one.type === 'TemplateLiteral' ? templateText(one) : literalText(one))
  const path = texts.slice(texts.findIndex(text => text !== undefined)).map(text => text ?? '*').join('/').split('/')
  return path.findLast((step, index) => index % 2 === 0 && /^[\w$-]+$/.test(step))
}
