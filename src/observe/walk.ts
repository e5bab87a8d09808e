import { visitorKeys } from '@typescript-eslint/visitor-keys'
import { endOf, isFunction, startOf } from '../kit/ast.js'
import { namesShown, readElement } from '../kit/jsx.js'
import type { Lines } from '../kit/lines.js'
import { componentOf, ownersOf } from '../kit/owner.js'
import { openFrame, type Frame } from '../kit/frames.js'
import { originOf } from '../kit/scope.js'
import type { Walk } from '../kit/visit.js'
import type { Comment, Element, Node, Program, Row } from '../types/index.js'
import type { Collector } from './collect.js'
import { commentFinder } from './comments.js'
import { ancestorsOf, type Trail } from './place.js'
import { rowOf } from './rows.js'
import { table } from './table.js'

/** The state at one node, kept by those who look again when the whole file is known. */
export interface Visited {
  frame: Frame | undefined
  walk: Walk
  collect: Collector
}

/** What reads requests, in files that may hold one. */
export interface RequestObserver {
  call(node: Node, visited: Visited): void
  member(node: Node, frame: Frame | undefined, around: Trail | undefined, visited: () => Visited): void
  declaration(node: Node, visited: Visited): void
  fn(node: Node, visited: Visited): void
}

/** What the walk calls as it goes. */
export interface Observers {
  call(node: Node, visited: Visited): void
  member(node: Node, visited: Visited): void
  assignment?(node: Node, visited: Visited): void
  /** A string or template, with the node around it. */
  text?: ((node: Node, parent: Node | undefined, visited: () => Visited) => void) | undefined
  /** Where an object may stand that no call takes: a typed constant, a static member, an export. */
  literal?(node: Node, visited: Visited): void
  /** In files that may read a request. */
  requests?: RequestObserver | undefined
  /** A template with holes, or a sum. */
  joined?(node: Node, visited: Visited): void
  /** A whole piece of JSX, once its outermost element has been left. */
  markup(roots: Element[]): void
  /** An element as it is entered, with the place it was imported from. */
  element(element: Element, node: Node, visited: Visited): void
}

/** All that the walk has to know of a type of node, looked up once a node. */
interface Kind { leaf: boolean; keys: readonly string[]; handled: boolean; opens: boolean; reads: boolean }

/** Nodes with nothing in them that any detector reads. */
const leaves = new Set(['Identifier', 'Literal', 'TemplateElement', 'JSXText', 'JSXIdentifier', 'ThisExpression', 'Super', 'PrivateIdentifier',
  'TSStringKeyword', 'TSNumberKeyword', 'TSBooleanKeyword', 'TSAnyKeyword', 'TSUnknownKeyword', 'TSVoidKeyword', 'TSNullKeyword',
  'TSUndefinedKeyword', 'ImportDeclaration', 'DebuggerStatement', 'EmptyStatement', 'JSXOpeningFragment', 'JSXClosingFragment', 'JSXClosingElement'])
const handled = new Set(['VariableDeclarator', 'TSSatisfiesExpression', 'ExportDefaultDeclaration', 'CallExpression', 'NewExpression', 'AssignmentExpression', 'PropertyDefinition',
  'TSPropertySignature', 'JSXElement', 'TemplateLiteral', 'BinaryExpression'])
/** By what a request is read. */
const reading = new Set(['MemberExpression', 'FunctionExpression'])
const opening = new Set(['Program', 'BlockStatement', 'StaticBlock', 'TSModuleBlock', 'SwitchStatement', 'FunctionDeclaration', 'FunctionExpression',
  'ArrowFunctionExpression', 'ForStatement', 'ForOfStatement', 'ForInStatement', 'ClassBody', 'CatchClause'])
const kinds: ReadonlyMap<string, Kind> = new Map(Object.entries(visitorKeys).map(([type, keys]) => [type, {
  leaf: leaves.has(type), keys: keys ?? [], opens: opening.has(type), handled: handled.has(type) || table.visits.has(type), reads: reading.has(type),
}]))
/** A type of node that nobody has heard of is passed over, with all below it. */
const unknownKind: Kind = { leaf: true, keys: [], opens: false, handled: false, reads: false }

/** Where a tag comes from, and its name there where this file renamed it; what a call made of it has no name there. */
export function importedAs(source: string, path: readonly string[], tag: string): Pick<Element, 'source' | 'imported'> {
  const name = [...path, ...tag.split('.').slice(1)].join('.')
  const named = path.length > 0 && path.every(step => /^[\p{L}_$]/u.test(step) && step !== 'default' && step !== 'new')
  return { source, ...(named && name !== tag && { imported: name }) }
}

/** One walk over a program: keeps ancestors and scope frames, and hands each node to those who asked for its type. */
export function walkProgram(
  program: Program, file: { path: string; text: string; comments: readonly Comment[]; lines: Lines }, collect: Collector, observers: Observers,
): void {
  let trail: Trail | undefined
  const elements: Element[] = []
  let frame: Frame | undefined
  let roots: Element[] = []
  const rows = new Map<Node, Row>()
  const spanOf = (node: Node) => file.lines.span(startOf(node), endOf(node))
  const commentOf = commentFinder(file.comments, file.text)
  const field: Walk['field'] = draft => { collect.field(draft) }

  /** What a visitor sees from here: cheap to make, so that it can be kept until the file is known. */
  const visited = (node: Node): Visited => {
    const from = frame
    const ancestors = ancestorsOf(trail)
    const walk: Walk = {
      path: file.path, text: file.text, comments: file.comments, frame: from, ancestors, spanOf, commentOf, field,
      origin: one => originOf(one, from),
      owners: () => ownersOf(ancestors, node, file.path),
    }
    return { frame: from, walk, collect }
  }

  /** A detector that fails on one node costs that node, and says so. */
  const enter = (node: Node): void => {
    try {
      dispatch(node)
    } catch (error) {
      if (error instanceof RangeError) throw error
      const why = error instanceof Error ? error.message : String(error)
      collect.gap({ surface: 'model', reason: 'crashed', what: `${node.type} could not be read (${why})`, at: spanOf(node), detector: 'observe', owners: ownersOf(ancestorsOf(trail), node, file.path) })
    }
  }

  const keepRow = (node: Node): void => {
    const found = rowOf(node, frame, file.lines.span)
    if (found) rows.set(found.fn, found.row)
  }

  /** The list for whose objects the callback around here draws this outermost element. */
  const drawnFor = (): Row | undefined => {
    if (rows.size === 0) return undefined
    let one = trail
    while (one && one.node.type !== 'JSXElement' && !isFunction(one.node)) one = one.outer
    return one && rows.get(one.node)
  }

  const dispatch = (node: Node): void => {
    const visits = table.visits.get(node.type)
    // members are many, and few of them are a request's
    if (node.type === 'MemberExpression') observers.requests?.member(node, frame, trail, () => visited(node))
    if (node.type === 'MemberExpression' && !visits) return
    const at = visited(node)
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression':
        observers.call(node, at)
        observers.requests?.call(node, at)
        keepRow(node)
        break
      case 'FunctionExpression':
        observers.requests?.fn(node, at)
        break
      case 'AssignmentExpression':
        observers.assignment?.(node, at)
        observers.literal?.(node, at)
        break
      case 'VariableDeclarator':
        observers.requests?.declaration(node, at)
        if (node.id.typeAnnotation != null && node.init != null) observers.literal?.(node, at)
        break
      case 'TSSatisfiesExpression':
      case 'ExportDefaultDeclaration':
        observers.literal?.(node, at)
        break
      case 'TemplateLiteral':
        if (node.expressions.length > 0) observers.joined?.(node, at)
        break
      case 'BinaryExpression':
        if (node.operator === '+') observers.joined?.(node, at)
        break
      case 'PropertyDefinition':
      case 'TSPropertySignature':
        observers.member(node, at)
        if (node.static) observers.literal?.(node, at)
        break
      case 'JSXElement': {
        const element = readElement(node, file.text, file.lines, frame)
        const root = element.tag.split('.')[0] as string
        const origin = /^[\p{Lu}]|\./u.test(element.tag) ? originOf({ type: 'Identifier', name: root }, frame) : undefined
        if (origin?.kind === 'import') Object.assign(element, importedAs(origin.source, origin.path, element.tag))
        const row = drawnFor()
        if (row) element.row = row
        if (rows.size > 0) element.says = namesShown(node, file.lines.span)
        element.child = /^JSX(Element|Fragment)$/.test(trail?.node.type ?? '')
        element.owner = componentOf(ancestorsOf(trail), file.path)
        const parent = elements.at(-1)
        if (parent) parent.children.push(element)
        else roots.push(element)
        elements.push(element)
        observers.element(element, node, at)
        break
      }
      default:
    }
    if (visits) for (const visit of visits) visit(node, at.walk)
  }

  const walk = (node: Node, kind: Kind): void => {
    if (kind.handled || kind.reads && observers.requests !== undefined) enter(node)
    const outer = frame
    if (kind.opens) frame = openFrame(node, frame) ?? frame
    trail = { node, outer: trail }
    for (const key of kind.keys) {
      const child = node[key] as Node | (Node | null)[] | null | undefined
      if (child == null) continue
      if (Array.isArray(child)) {
        for (const one of child) if (one != null) descend(one)
      } else descend(child)
    }
    trail = trail.outer
    frame = outer
    if (node.type === 'JSXElement') {
      elements.pop()
      if (elements.length === 0) {
        observers.markup(roots)
        roots = []
      }
    }
  }
  const descend = (node: Node): void => {
    if (observers.text && (node.type === 'Literal' || node.type === 'TemplateLiteral')) observers.text(node, trail?.node, () => visited(node))
    const kind = kinds.get(node.type) ?? unknownKind
    // a typed parameter says what it takes: `(values: { email: string }) => …`
    if (!kind.leaf || node.typeAnnotation != null) walk(node, kind)
  }
  descend(program)
}
