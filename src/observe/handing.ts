import { visitorKeys } from '@typescript-eslint/visitor-keys'
import { endOf, startOf } from '../kit/ast.js'
import { openFrame, type Frame } from '../kit/frames.js'
import { tagOf } from '../kit/jsx.js'
import { linesOf } from '../kit/lines.js'
import { ownersOf } from '../kit/owner.js'
import { originOf } from '../kit/scope.js'
import type { FileFacts, Node, Syntax } from '../types/index.js'
import { collectorOf } from './collect.js'
import { commentFinder } from './comments.js'
import { exportedClients, exportedFrom, reachedFunctions } from './exported.js'
import { callNames } from './model-origin.js'
import { ancestorsOf, type Trail } from './place.js'
import { sinkObserver, type OwnFunctions } from './sinks.js'
import { importedAs, type Visited } from './walk.js'

/** Nothing is called in a type, nor handed on. */
const isOfTypes = (type: string): boolean => /^TS(\w*Keyword|\w*Type|\w*Signature|Type(Annotation|Literal|Operator|Parameter|Parameter(Declaration|Instantiation)|Predicate|Query|Reference)|(Interface|TypeAlias|Enum)Declaration)$/.test(type)
const leaves = new Set(['Identifier', 'Literal', 'TemplateElement', 'JSXText', 'JSXIdentifier', 'ThisExpression', 'Super', 'PrivateIdentifier', 'ImportDeclaration', 'JSXClosingElement'])
const keysOf: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(visitorKeys).flatMap(([type, keys]) =>
  leaves.has(type) || isOfTypes(type) ? [] : [[type, (keys ?? []).filter(key => !/^(typeAnnotation|typeArguments|typeParameters|returnType|superTypeArguments|implements)$/.test(key))]]))

/**
 * What a program hands on to whoever imports it: functions that lead to a recipient, and clients. It is the same of that that `observe` says,
 * without what the program asks for, keeps or sends by itself.
 */
export function observeHandedOn({ path, text, ast, comments = [] }: Syntax, own: OwnFunctions): FileFacts {
  const collect = collectorOf(path, text)
  const lines = linesOf(text)
  const spanOf = (node: Node) => lines.span(startOf(node), endOf(node))
  const commentOf = commentFinder(comments, text)
  const sinks = sinkObserver(own, collect, spanOf)
  let trail: Trail | undefined
  let frame: Frame | undefined

  const visited = (node: Node): Visited => {
    const from = frame
    const ancestors = ancestorsOf(trail)
    return {
      frame: from, collect,
      walk: { path, text, comments, frame: from, ancestors, spanOf, commentOf, field: () => undefined, origin: one => originOf(one, from), owners: () => ownersOf(ancestors, node, path) },
    }
  }

  const enter = (node: Node): void => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') sinks.call(node, visited(node), callNames(node, frame))
    else if (node.type === 'AssignmentExpression') sinks.assignment(node, visited(node))
    else if (node.type === 'JSXElement') enterElement(node)
  }
  const enterElement = (node: Node): void => {
    const tag = tagOf(node.openingElement.name as Node)
    if (!/^\p{Lu}|\./u.test(tag)) return
    const origin = originOf({ type: 'Identifier', name: tag.split('.')[0] }, frame)
    sinks.element(node, origin?.kind === 'import' ? importedAs(origin.source, origin.path, tag).imported ?? tag : tag, visited(node))
  }

  const walk = (node: Node): void => {
    const keys = keysOf.get(node.type)
    if (keys === undefined) return
    try {
      enter(node)
    } catch (error) {
      if (error instanceof RangeError) throw error
    }
    const outer = frame
    frame = openFrame(node, frame) ?? frame
    trail = { node, outer: trail }
    for (const key of keys) {
      const child = node[key] as Node | (Node | null)[] | null | undefined
      if (Array.isArray(child)) child.forEach(one => { if (one != null) walk(one) })
      else if (child != null) walk(child)
    }
    trail = trail.outer
    frame = outer
  }

  const none = { path, observations: [], tags: [] }
  if (!ast) return none
  try {
    walk(ast)
    const exported = exportedFrom(ast, openFrame(ast, undefined))
    sinks.finish(reachedFunctions(exported))
    const exports = exportedClients(exported, own.imported)
    return { ...none, observations: collect.observations.filter(one => one.kind === 'wrapper'), ...(exports.length > 0 && { exports }) }
  } catch {
    // nested too deeply
    return none
  }
}
