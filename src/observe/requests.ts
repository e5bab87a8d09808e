import { boundName, isFunction, keyName, literalText, unwrap } from '../kit/ast.js'
import type { RequestPart, RequestSpec } from '../kit/define.js'
import { fileOwner, functionName } from '../kit/owner.js'
import { remembered } from '../kit/remembered.js'
import { originOf, type Origin } from '../kit/scope.js'
import type { Node, Word } from '../types/index.js'
import type { Trail } from './place.js'
import { fromPackage, group, table } from './table.js'
import type { RequestObserver, Visited } from './walk.js'

/** A path from a request on, with those who know such a request. */
interface Path { specs: readonly RequestSpec[]; steps: readonly string[] }

/** Ends of chains that only change a value's form: `req.body.email.trim()`. */
const isCallee = (node: Node, parent: Node | undefined): boolean => parent?.type === 'CallExpression' && unwrap(parent.callee) === node

/** The reads of one file's requests. A key is taken once by each handler, however often it is read. Undefined where the file's text holds nothing that any request is read by, which costs nothing. */
export function requestObserver(text: string): RequestObserver | undefined {
  if (!table.requestWords.test(text)) return undefined
  const seen = new Set<string>()
  const take = (spec: RequestSpec, name: string, word: Word, at: Node, { walk, collect }: Visited): void => {
    const owners = handlersOf(walk)
    const key = `${owners[0]}\n${name}`
    if (seen.has(key)) return
    seen.add(key)
    collect.field({ role: 'taken', surface: 'request', name, owners, words: [word], at: walk.spanOf(at), detector: spec.name })
  }
  const takeKey = (spec: RequestSpec, part: RequestPart, name: string, at: Node, visited: Visited): void =>
    part === 'headers' ? take(spec, name, { kind: 'platform', text: name.toLowerCase() }, at, visited)
      : take(spec, name, { kind: 'identifier', text: name }, at, visited)

  /** What stands at the end of a path: a key of a part, or a datum by itself. */
  const takePath = ({ specs, steps }: Path, at: Node, visited: Visited): void => {
    for (const spec of specs) {
      const value = spec.values && own(spec.values, steps.join('.'))
      if (value !== undefined) {
        // a function's name says what it does: `getClientIp()` gives an address
        const name = steps.at(-1) === '()' ? value : steps.at(-1) as string
        take(spec, name, { kind: 'platform', text: value }, at, visited)
        return
      }
      const part = partAt(spec, steps)
      const key = part && steps.slice(part.length)
      if (!part || !key || key.length === 0 || key.some(step => step === '()' || step === '?')) continue
      const name = key.findLast(step => !/^\d+$/.test(step))
      if (name !== undefined) takeKey(spec, part.part, name, at, visited)
      return
    }
  }

  return {
    member(node, frame, around, visited) {
      const holder = outer(around)
      const parent = holder?.node
      // the whole chain is read at its end, without what is only done with it
      if (parent?.type === 'MemberExpression' && unwrap(parent.object) === node && !isCallee(parent, outer(holder?.outer)?.node)) return
      if (isCallee(node, parent) || parent?.type === 'AssignmentExpression' && parent.left === node) return
      const path = pathFrom(node, { frame })
      if (path) takePath(path, node, visited())
    },
    call(node, visited) {
      const path = pathFrom(node.callee, visited)
      if (!path) return
      const steps = path.steps.join('.')
      for (const spec of path.specs) {
        const getter = spec.getters && own(spec.getters, steps)
        const name = getter && literalText(node.arguments[getter.name])
        if (getter && name) return takeKey(spec, getter.part, name, node, visited)
        if (spec.values && Object.hasOwn(spec.values, `${steps}.()`)) return takePath({ specs: [spec], steps: [...path.steps, '()'] }, node, visited)
      }
    },
    declaration(node, visited) {
      if (node.id.type !== 'ObjectPattern' || !node.init) return
      const path = pathFrom(node.init, visited)
      if (path) takePattern(node.id, path, visited, takePath)
    },
    fn(node, visited) {
      for (const param of node.params as Node[]) {
        for (const decorator of (param.decorators ?? []) as Node[]) {
          const call = unwrap(decorator.expression)
          const origin = originOf(call.type === 'CallExpression' ? call.callee : call, visited.frame)
          if (origin?.kind !== 'import') continue
          for (const spec of table.requests) {
            const found = fromPackage(origin.source, spec.packages) ? spec.decorators && own(spec.decorators, origin.path.at(-1) ?? '') : undefined
            const name = literalText(call.arguments?.[0])
            if (found && 'value' in found) take(spec, boundName(param) ?? found.value, { kind: 'platform', text: found.value }, param, visited)
            else if (found && name) takeKey(spec, found.part, name, param, visited)
          }
        }
      }
    },
  }
}

/** Names of handlers that say only that they are one. */
const handlers = /^(get|post|put|patch|delete|head|options|all|handler|handle|action|actions|loader|load|default|middleware|proxy|main|fetch|event|request|listener|callback)$/i

/** What a table holds under a name of the code, which may be `constructor`. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined => Object.hasOwn(table, name) ? table[name] : undefined

/** The function that takes it, and the file: what it is called tells more than what its value is put into. */
function handlersOf({ ancestors, path }: Visited['walk']): string[] {
  for (let index = ancestors.length - 1; index >= 0; index--) {
    if (!isFunction(ancestors[index] as Node) && !(ancestors[index]?.type === 'ClassDeclaration')) continue
    const name = functionName(ancestors, index)
    if (name !== undefined && !handlers.test(name)) return [name, fileOwner(path)]
  }
  return [fileOwner(path)]
}

const casts = /^(TS\w+Expression|ChainExpression|ParenthesizedExpression|AwaitExpression)$/

/** What is around, without casts and optional chains. */
function outer(around: Trail | undefined): Trail | undefined {
  let one = around
  while (one && casts.test(one.node.type)) one = one.outer
  return one
}

function takePattern(pattern: Node, path: Path, visited: Visited, takePath: (path: Path, at: Node, visited: Visited) => void): void {
  for (const property of pattern.properties as Node[]) {
    const name = property.type === 'Property' ? keyName(property) : undefined
    if (name === undefined) continue
    const inner = property.value.type === 'AssignmentPattern' ? property.value.left as Node : property.value as Node
    const at: Path = { ...path, steps: [...path.steps, name] }
    if (inner.type === 'ObjectPattern') takePattern(inner, at, visited, takePath)
    else takePath(at, property, visited)
  }
}

/** The path an expression is read by, if it starts at a request. */
function pathFrom(node: Node, { frame }: Pick<Visited, 'frame'>): Path | undefined {
  const value = unwrap(node)
  if (value.type !== 'Identifier' && value.type !== 'MemberExpression' && value.type !== 'CallExpression') return undefined
  if (!mayBegin(value, frame)) return undefined
  const origin = originOf(value, frame)
  return origin && rootOf(origin)
}

/**
 * Whether what a chain of members begins with may be a request, or lead to one. Most begin with something else, and where those lead need
 * not be worked out: a member of an import or a parameter stays one of it.
 */
function mayBegin(node: Node, frame: Visited['frame']): boolean {
  let root = node
  while (root.type === 'MemberExpression') root = unwrap(root.object)
  if (root.type !== 'Identifier') return true
  const origin = originOf(root, frame)
  switch (origin?.kind) {
    case 'param': return rootOf(origin) !== undefined
    case 'global': return origin.name === '' || byGlobal.has(origin.name)
    case 'import': return origin.path.includes('new') || isOfRequests(origin.source)
    // only an object's property may come from elsewhere
    case 'local': return origin.path.length === 0 && origin.node.type === 'ObjectExpression'
    default: return false
  }
}

const isOfRequests = remembered(source => table.requests.some(spec => fromPackage(source, spec.packages)))

/** Those who know a request by one of its names. */
const known = (namesOf: (spec: RequestSpec) => readonly string[] | undefined): ReadonlyMap<string, readonly RequestSpec[]> =>
  group(table.requests.flatMap(spec => [...new Set(namesOf(spec) ?? [])].map(name => [name, spec] as const)))

const byTaken = known(spec => spec.taken)
const byParameter = known(spec => spec.requests)
const byGlobal = known(spec => spec.globals)
const byType = known(spec => spec.types)
const byFunction = known(spec => spec.functions)

function rootOf(origin: Origin): Path | undefined {
  const path = (specs: readonly RequestSpec[] | undefined, steps: readonly string[]): Path | undefined => specs && specs.length > 0 ? { specs, steps } : undefined
  if (origin.kind === 'param') {
    const param = origin.fn.params?.[origin.index] as Node | undefined
    const name = param && boundName(param)
    return path(name === undefined ? byTaken.get(origin.path[0] ?? '') : byParameter.get(name), origin.path)
  }
  if (origin.kind === 'global') return path(byGlobal.get(origin.name), [origin.name, ...origin.path])
  if (origin.kind !== 'import') return undefined
  const made = origin.path.indexOf('new')
  // `req: NextApiRequest`
  if (made >= 0) return path(byType.get(origin.path[made - 1] ?? ''), origin.path.slice(made + 1))
  return path(byFunction.get(origin.path[0] ?? '')?.filter(spec => fromPackage(origin.source, spec.packages)), origin.path)
}

/** The part of a request that a path leads into, and how many of its steps that takes. */
function partAt(spec: RequestSpec, steps: readonly string[]): { part: RequestPart; length: number } | undefined {
  for (let length = Math.min(steps.length, 6); length > 0; length--) {
    const key = steps.slice(0, length).join('.')
    if (spec.parts && Object.hasOwn(spec.parts, key)) return { part: spec.parts[key] as RequestPart, length }
  }
  return undefined
}
