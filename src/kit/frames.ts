import { visitorKeys } from '@typescript-eslint/visitor-keys'
import type { Node } from '../types/index.js'
import { boundName, keyName, literalText, startOf } from './ast.js'

/** What one name of a block stands for. `within`: the function in which its value stands, where that is not the block itself. */
export type Binding =
  | { kind: 'import'; source: string; path: string[] }
  | { kind: 'value'; init: Node | undefined; annotation?: Node | undefined; path: string[]; declaration: Node; constant?: boolean; within?: Node }
  | { kind: 'param'; fn: Node; index: number; path: string[]; annotation?: Node | undefined }

/** One block's names. Frames are linked, never changed once their block has been entered. */
export interface Frame {
  parent: Frame | undefined
  names: Map<string, Binding>
  /** Set on the frame of a class body: `this.x` by property name. */
  members?: Map<string, Binding>
  /** Where each name's value comes from, by how far from the question it was asked; filled when asked. */
  origins?: Map<string, unknown>
  /** What a name that was declared without a value is given later: `let client; … client = new PostHog(key)`. Looked for when asked. */
  later?(name: string): Node | undefined
}

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
  if ([...frame.names.values()].some(isUnset)) {
    let assigned: Map<string, Node> | undefined
    frame.later = name => (assigned ??= assignedIn(statements, frame)).get(name)
  }
  return frame
}

/** Whether a name was declared without a value, or with none to speak of: `let client: PostHog | null = null`. */
export const isUnset = (binding: Binding): boolean => binding.kind === 'value' && binding.constant === false && binding.path.length === 0
  && (binding.init === undefined || binding.init.type === 'Literal' && binding.init.value === null || binding.init.type === 'Identifier' && binding.init.name === 'undefined')

/** The first value that each unset name of a block is given, wherever in it that stands. */
function assignedIn(statements: readonly Node[], { names }: Frame): Map<string, Node> {
  const found = new Map<string, Node>()
  const left: Node[] = [...statements]
  while (left.length > 0) {
    const node = left.pop() as Node
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') {
      const name = node.left.name as string
      const binding = names.get(name)
      if (binding && isUnset(binding) && node.right.type !== 'Literal' && !(found.has(name) && startOf(found.get(name) as Node) < startOf(node))) found.set(name, node.right)
    }
    for (const key of visitorKeys[node.type] ?? []) {
      const child = node[key] as Node | (Node | null)[] | null | undefined
      if (Array.isArray(child)) for (const one of child) { if (one != null) left.push(one) }
      else if (child != null) left.push(child)
    }
  }
  return found
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
  const types = new Map((body.body as Node[]).flatMap(member =>
    member.type === 'PropertyDefinition' && member.typeAnnotation ? [[keyName(member), member.typeAnnotation.typeAnnotation as Node] as const] : []))
  const enter = (name: string | undefined, init: Node | undefined, declaration: Node, within?: Node): void => {
    if (name !== undefined && !members.has(name)) {
      members.set(name, { kind: 'value', init, annotation: types.get(name), path: [], declaration, ...(within && { within }) })
    }
  }
  for (const member of body.body as Node[]) {
    if (member.type === 'PropertyDefinition' && member.value) enter(keyName(member), member.value, member)
    if (member.type !== 'MethodDefinition') continue
    if (member.kind === 'constructor') constructed(member, members, enter)
    // what a getter gives is what the property is
    else enter(keyName(member), member.kind === 'get' ? { type: 'CallExpression', callee: member.value, arguments: [] } : member.value, member)
  }
  for (const name of types.keys()) enter(name, undefined, body)
  return { parent, names: new Map(), members }
}

/** What a constructor gives its object: parameter properties, and what it assigns to `this`. */
function constructed(member: Node, members: Map<string, Binding>, enter: (name: string | undefined, init: Node, declaration: Node, within: Node) => void): void {
  for (const param of member.value.params as Node[]) {
    const name = param.type === 'TSParameterProperty' ? boundName(param) : undefined
    if (name === undefined || members.has(name)) continue
    const pattern: Node = param.parameter.type === 'AssignmentPattern' ? param.parameter.left : param.parameter
    members.set(name, { kind: 'value', init: undefined, annotation: pattern.typeAnnotation?.typeAnnotation, path: [], declaration: param })
  }
  for (const statement of (member.value.body?.body ?? []) as Node[]) {
    const assignment = statement.type === 'ExpressionStatement' ? statement.expression : undefined
    if (assignment?.type === 'AssignmentExpression' && assignment.left.type === 'MemberExpression'
      && assignment.left.object.type === 'ThisExpression') enter(keyName(assignment.left), assignment.right, member, member.value)
  }
}

/** The binding of a name, and the frame it stands in. */
export function lookup(frame: Frame | undefined, name: string): { binding: Binding; frame: Frame } | undefined {
  for (let current = frame; current; current = current.parent) {
    const binding = current.names.get(name)
    if (binding) return { binding, frame: current }
  }
  return undefined
}

/** The binding of `this.name` in the nearest class around. */
export function lookupMember(frame: Frame | undefined, name: string): { binding: Binding; frame: Frame } | undefined {
  for (let current = frame; current; current = current.parent) {
    if (current.members) {
      const binding = current.members.get(name)
      return binding && { binding, frame: current }
    }
  }
  return undefined
}
