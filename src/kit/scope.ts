import type { Node } from '../types/index.js'
import { boundName, calleeName, isFunction, keyName, literalText, unwrap } from './ast.js'

/**
 * Where a value comes from, as far as one file tells.
 * `path` holds what was done with the root: property names, `()` for a call, `new` for a construction.
 *
 *   import { PostHog } from 'posthog-node'; const client = new PostHog(key); client.capture
 *   → { kind: 'import', source: 'posthog-node', path: ['PostHog', 'new', 'capture'] }
 */
export type Origin =
  | { kind: 'import'; source: string; path: string[] }
  | { kind: 'global'; name: string; path: string[] }
  | { kind: 'param'; fn: Node; index: number; path: string[] }
  | { kind: 'local'; node: Node; path: string[]; frame?: Frame | undefined }

type Binding =
  | { kind: 'import'; source: string; path: string[] }
  | { kind: 'value'; init: Node | undefined; annotation?: Node | undefined; path: string[]; declaration: Node; constant?: boolean }
  | { kind: 'param'; fn: Node; index: number; path: string[]; annotation?: Node | undefined }

/** One block's names. Frames are linked, never changed once their block has been entered. */
export interface Frame {
  parent: Frame | undefined
  names: Map<string, Binding>
  /** Set on the frame of a class body: `this.x` by property name. */
  members?: Map<string, Binding>
}

const globals = new Set(['window', 'globalThis', 'self', 'global'])
const maxHops = 12
/** What a call of a function of this file costs: each leads into a body, so only a few are followed. */
const returnHops = 4

/** The frame of a node that opens a scope, or undefined when it opens none. */
export function openFrame(node: Node, parent: Frame | undefined): Frame | undefined {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return blockFrame(node.body as Node[], parent)
    case 'SwitchStatement':
      return blockFrame((node.cases as Node[]).flatMap(one => one.consequent as Node[]), parent)
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return functionFrame(node, parent)
    case 'ForStatement':
      return node.init?.type === 'VariableDeclaration' ? blockFrame([node.init], parent) : undefined
    case 'ForOfStatement':
    case 'ForInStatement':
      return node.left.type === 'VariableDeclaration' ? blockFrame([node.left], parent) : undefined
    case 'ClassBody':
      return classFrame(node, parent)
    case 'CatchClause':
      return catchFrame(node, parent)
    default:
      return undefined
  }
}

function blockFrame(statements: Node[], parent: Frame | undefined): Frame {
  const frame: Frame = { parent, names: new Map() }
  for (const statement of statements) declare(frame, statement)
  return frame
}

function declare(frame: Frame, statement: Node): void {
  switch (statement.type) {
    case 'ImportDeclaration':
      for (const specifier of statement.specifiers as Node[]) {
        const imported: string[] = specifier.type === 'ImportNamespaceSpecifier' ? []
          : specifier.type === 'ImportDefaultSpecifier' ? ['default']
            : [specifier.imported.name ?? String(specifier.imported.value)]
        frame.names.set(specifier.local.name, { kind: 'import', source: String(statement.source.value), path: imported })
      }
      break
    case 'VariableDeclaration':
      for (const one of statement.declarations as Node[]) {
        const binding = (path: string[], annotation: Node | undefined): Binding =>
          ({ kind: 'value', init: one.init ?? undefined, annotation, path, declaration: one, constant: statement.kind === 'const' })
        bind(frame, one.id, [], binding)
      }
      break
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      if (statement.id) frame.names.set(statement.id.name, { kind: 'value', init: statement, path: [], declaration: statement })
      break
    case 'TSImportEqualsDeclaration':
      if (statement.moduleReference?.type === 'TSExternalModuleReference') {
        const source = literalText(statement.moduleReference.expression)
        if (source !== undefined) frame.names.set(statement.id.name, { kind: 'import', source, path: [] })
      }
      break
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      if (statement.declaration) declare(frame, statement.declaration)
      break
    default:
  }
}

/** Enters every name a pattern binds, with the path that leads to it. */
function bind(frame: Frame, pattern: Node, path: string[], make: (path: string[], annotation: Node | undefined) => Binding): void {
  switch (pattern.type) {
    case 'Identifier':
      frame.names.set(pattern.name, make(path, pattern.typeAnnotation?.typeAnnotation))
      break
    case 'AssignmentPattern':
      bind(frame, pattern.left, path, make)
      break
    case 'TSParameterProperty':
      bind(frame, pattern.parameter, path, make)
      break
    case 'ObjectPattern':
      for (const property of pattern.properties as Node[]) {
        if (property.type === 'RestElement') bind(frame, property.argument, path, make)
        else bind(frame, property.value, [...path, keyName(property) ?? '?'], make)
      }
      break
    case 'ArrayPattern':
      (pattern.elements as (Node | null)[]).forEach((element, index) => {
        if (element) bind(frame, element.type === 'RestElement' ? element.argument : element, [...path, String(index)], make)
      })
      break
    default:
  }
}

function catchFrame(node: Node, parent: Frame | undefined): Frame {
  const frame: Frame = { parent, names: new Map() }
  if (node.param) bind(frame, node.param, [], (path, annotation) => ({ kind: 'value', init: undefined, annotation, path, declaration: node }))
  return frame
}

function functionFrame(fn: Node, parent: Frame | undefined): Frame {
  const frame: Frame = { parent, names: new Map() }
  if (fn.type === 'FunctionExpression' && fn.id) {
    frame.names.set(fn.id.name, { kind: 'value', init: fn, path: [], declaration: fn })
  }
  ;(fn.params as Node[]).forEach((param, index) => {
    const target = param.type === 'RestElement' ? param.argument : param
    const whole = param.type === 'AssignmentPattern' ? param.left : param
    const outer: Node | undefined = whole.typeAnnotation?.typeAnnotation
    bind(frame, target, [], (path, annotation) => ({ kind: 'param', fn, index, path, annotation: annotation ?? (path.length === 0 ? outer : undefined) }))
  })
  return frame
}

function classFrame(body: Node, parent: Frame | undefined): Frame {
  const members = new Map<string, Binding>()
  const enter = (name: string | undefined, init: Node | undefined, annotation: Node | undefined, declaration: Node): void => {
    if (name !== undefined && !members.has(name)) members.set(name, { kind: 'value', init, annotation, path: [], declaration })
  }
  for (const member of body.body as Node[]) {
    if (member.type === 'PropertyDefinition' && member.value) enter(keyName(member), member.value, undefined, member)
    if (member.type !== 'MethodDefinition') continue
    if (member.kind !== 'constructor') {
      enter(keyName(member), member.value, undefined, member)
      continue
    }
    for (const param of member.value.params as Node[]) {
      if (param.type === 'TSParameterProperty') {
        enter(boundName(param), undefined, param.parameter.typeAnnotation?.typeAnnotation, param)
      }
    }
    for (const statement of (member.value.body?.body ?? []) as Node[]) {
      const assignment = statement.type === 'ExpressionStatement' ? statement.expression : undefined
      if (assignment?.type === 'AssignmentExpression' && assignment.left.type === 'MemberExpression'
        && assignment.left.object.type === 'ThisExpression') enter(keyName(assignment.left), assignment.right, undefined, member)
    }
  }
  for (const member of body.body as Node[]) {
    if (member.type === 'PropertyDefinition') enter(keyName(member), undefined, member.typeAnnotation?.typeAnnotation, member)
  }
  return { parent, names: new Map(), members }
}

function lookup(frame: Frame | undefined, name: string): { binding: Binding; frame: Frame } | undefined {
  for (let current = frame; current; current = current.parent) {
    const binding = current.names.get(name)
    if (binding) return { binding, frame: current }
  }
  return undefined
}

function lookupMember(frame: Frame | undefined, name: string): { binding: Binding; frame: Frame } | undefined {
  for (let current = frame; current; current = current.parent) {
    if (current.members) {
      const binding = current.members.get(name)
      return binding && { binding, frame: current }
    }
  }
  return undefined
}

/** Where the value of an expression comes from, seen from a frame; undefined where the file does not tell. */
export function originOf(node: Node, frame: Frame | undefined, hops = 0): Origin | undefined {
  if (hops > maxHops) return undefined
  const expression = unwrap(node)
  switch (expression.type) {
    case 'Identifier': {
      const found = lookup(frame, expression.name)
      if (!found) return globals.has(expression.name) ? { kind: 'global', name: '', path: [] } : { kind: 'global', name: expression.name, path: [] }
      return follow(found.binding, found.frame, hops)
    }
    case 'MemberExpression': {
      const name = keyName(expression)
      if (name === undefined) return undefined
      if (expression.object.type === 'ThisExpression') {
        const found = lookupMember(frame, name)
        return found && follow(found.binding, found.frame, hops)
      }
      const origin = originOf(expression.object, frame, hops + 1)
      return origin && extend(origin, name)
    }
    case 'CallExpression': {
      const required = expression.callee.type === 'Identifier' && expression.callee.name === 'require' ? literalText(expression.arguments[0]) : undefined
      if (required !== undefined) return { kind: 'import', source: required, path: [] }
      const origin = originOf(expression.callee, frame, hops + 1)
      if (origin?.kind === 'local' && origin.path.length === 0 && isFunction(origin.node)) {
        return returned(origin.node, origin.frame, hops + returnHops) ?? extend(origin, '()')
      }
      return origin && extend(origin, '()')
    }
    case 'AssignmentExpression': {
      // `window.dataLayer ||= []` is the one that is there, `client ??= new PostHog(key)` the one that is made
      if (expression.operator === '=') return originOf(expression.right, frame, hops + 1)
      return originOf(expression.left, frame, hops + 1) ?? originOf(expression.right, frame, hops + 1)
    }
    case 'ImportExpression': {
      const source = literalText(expression.source)
      return source === undefined ? undefined : { kind: 'import', source, path: [] }
    }
    case 'NewExpression': {
      const origin = originOf(expression.callee, frame, hops + 1)
      return origin && extend(origin, 'new')
    }
    case 'LogicalExpression':
      return originOf(expression.left, frame, hops + 1) ?? originOf(expression.right, frame, hops + 1)
    case 'ConditionalExpression':
      return originOf(expression.consequent, frame, hops + 1) ?? originOf(expression.alternate, frame, hops + 1)
    default:
      return isFunction(expression) || expression.type === 'ObjectExpression' || expression.type === 'ClassDeclaration'
        ? { kind: 'local', node: expression, path: [], frame } : undefined
  }
}

/** What a function of this file gives back: `const client = () => posthog`, `function useTrack() { return { track } }`. */
function returned(fn: Node, frame: Frame | undefined, hops: number): Origin | undefined {
  if (hops > maxHops) return undefined
  const value = returnedNode(fn)
  if (!value) return undefined
  const outer = openFrame(fn, frame)
  const inner = fn.body.type === 'BlockStatement' ? openFrame(fn.body, outer) : outer
  const origin = originOf(value, inner, hops + 1)
  if (origin || value.type !== 'Identifier') return origin
  // if (!client) client = new PostHog(key)
  const made = assignedIn(fn.body, value.name as string)
  return made && originOf(made, inner, hops + 1)
}

/** The expression a function ends with: an arrow's own, or that of the last `return` of its block. */
export function returnedNode(fn: Node): Node | undefined {
  if (fn.body?.type !== 'BlockStatement') return fn.body ? unwrap(fn.body) : undefined
  const last = (fn.body.body as Node[]).findLast(statement => statement.type === 'ReturnStatement')
  return last?.argument ? unwrap(last.argument) : undefined
}

/** What a name is given in the statements of a block, also behind an `if`. */
function assignedIn(block: Node, name: string): Node | undefined {
  for (const statement of (block.body ?? []) as Node[]) {
    const inner = statement.type === 'IfStatement' ? statement.consequent : statement
    if (inner.type === 'BlockStatement') {
      const found = assignedIn(inner, name)
      if (found) return found
    }
    const made = inner.type === 'ExpressionStatement' ? unwrap(inner.expression) : undefined
    if (made?.type === 'AssignmentExpression' && made.left.type === 'Identifier' && made.left.name === name) return made.right as Node
  }
  return undefined
}

function follow(binding: Binding, frame: Frame, hops: number): Origin | undefined {
  if (binding.kind === 'import') return { kind: 'import', source: binding.source, path: binding.path }
  const typed = annotated(binding.annotation, frame, hops)
  if (typed) return binding.path.length === 0 || binding.kind === 'value' ? typed : undefined
  if (binding.kind === 'param') return { kind: 'param', fn: binding.fn, index: binding.index, path: binding.path }
  if (binding.init === undefined) return undefined
  const origin = originOf(binding.init, binding.init.type === 'FunctionDeclaration' ? frame : frame, hops + 1)
  return origin && binding.path.reduce(extend, origin)
}

/** A value whose type is imported is as good as an instance of it: `(client: PostHog)`. */
function annotated(annotation: Node | undefined, frame: Frame, hops: number): Origin | undefined {
  const name: Node | undefined = annotation?.type === 'TSTypeReference' ? annotation.typeName : undefined
  if (name === undefined) return undefined
  const root = name.type === 'Identifier' ? name : name.type === 'TSQualifiedName' && name.left.type === 'Identifier' ? name.left : undefined
  if (!root) return undefined
  const found = lookup(frame, root.name)
  if (found?.binding.kind !== 'import' || hops > maxHops) return undefined
  const path = name.type === 'Identifier' ? found.binding.path : [...found.binding.path, name.right.name as string]
  return { kind: 'import', source: found.binding.source, path: [...path, 'new'] }
}

const extend = (origin: Origin, step: string): Origin =>
  origin.kind === 'global' && origin.name === '' ? { ...origin, name: step } : { ...origin, path: [...origin.path, step] }

/** The object literal, function or class behind a name of this file, if there is one and it is reached directly. */
export function localValue(node: Node, frame: Frame | undefined): Node | undefined {
  const expression = unwrap(node)
  if (expression.type !== 'Identifier') return expression
  const found = lookup(frame, expression.name)
  if (!found || found.binding.kind !== 'value' || found.binding.path.length > 0 || !found.binding.init) return undefined
  return unwrap(found.binding.init)
}

/**
 * The names a callee goes by: as written here, and as its library knows it where this file renamed it
 * (`import { captureException as report }`, `const { capture: send } = posthog`, `const send = posthog.capture`).
 */
export function calleeNames(callee: Node, frame: Frame | undefined): string[] {
  const written = calleeName(callee)
  const inner = unwrap(callee)
  if (written === undefined || inner.type !== 'Identifier') return written === undefined ? [] : [written]
  const binding = lookup(frame, inner.name)?.binding
  if (!binding || binding.kind === 'param') return [written]
  const init = binding.kind === 'value' && binding.init ? unwrap(binding.init) : undefined
  const original = binding.path.at(-1) ?? (init?.type === 'MemberExpression' ? keyName(init) : undefined)
  return original === undefined || original === written || original === 'default' || original === '?' ? [written] : [written, original]
}

/** `constant`: it never stands for anything else. */
export interface Alias { init: Node | undefined; frame: Frame; path: string[]; constant?: boolean }

/**
 * What a name of this file stands for: the expression it was given, seen from where it was given, and the properties taken from that.
 * `const { email: e } = user` → user, [email]. Undefined for parameters, imports, functions and what has no value yet.
 */
export function aliasOf(name: string, frame: Frame | undefined): Alias | undefined {
  const found = lookup(frame, name)
  if (!found || found.binding.kind === 'import') return undefined
  const { binding } = found
  if (binding.kind === 'param') return binding.path.length === 0 ? undefined : { init: undefined, frame: found.frame, path: binding.path }
  if (!binding.init || isFunction(binding.init) || binding.init.type === 'ClassDeclaration') return undefined
  return { init: unwrap(binding.init), frame: found.frame, path: binding.path, constant: binding.constant === true }
}
