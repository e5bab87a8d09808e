import type { Node } from '../types/index.js'
import { boundName, keyName, literalText } from './ast.js'

/** What one name of a block stands for. */
export type Binding =
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
