import { keyName, literalText, propertiesOf, propertyValue, unwrap } from '../kit/ast.js'
import type { LiteralSpec, ModelSpec } from '../kit/define.js'
import { lookup } from '../kit/frames.js'
import type { Node } from '../types/index.js'
import { readFields } from './model-fields.js'
import { arrayAmong, readItems } from './model-lists.js'
import { isLibrary } from './model-origin.js'
import { fromPackage, table } from './table.js'
import type { Visited } from './walk.js'

/**
 * Fields of an object that no call takes: a constant of a library's type, a static member of a class that extends something of the
 * library, what a file exports.
 */
export function observeLiteral(node: Node, visited: Visited, done: Set<Node>): void {
  switch (node.type) {
    case 'VariableDeclarator':
      if (node.init) typed(node.id.typeAnnotation?.typeAnnotation, node.init, visited, done)
      break
    case 'TSSatisfiesExpression':
      typed(node.typeAnnotation, node.expression, visited, done)
      break
    case 'PropertyDefinition': {
      const { ancestors } = visited.walk
      const holder: Node | undefined = ancestors.at(-2)?.superClass
      if (!node.static || !node.value || !holder) break
      for (const { model, spec } of table.literals.get(keyName(node) ?? '') ?? []) {
        if (spec.member !== undefined && isLibrary(holder, model, visited.frame)) read(node.value, model, spec, visited, done)
      }
      break
    }
    case 'AssignmentExpression': {
      const left: Node = node.left
      const exported = left.type === 'MemberExpression' && left.object.type === 'Identifier' && left.object.name === 'module' && keyName(left) === 'exports'
      if (exported) given(node.right, visited, done)
      break
    }
    case 'ExportDefaultDeclaration':
      given(node.declaration, visited, done)
      break
    default:
  }
}

/** An object of a type that is imported from the library. */
function typed(type: Node | null | undefined, value: Node, visited: Visited, done: Set<Node>): void {
  const name: Node | undefined = type?.type === 'TSTypeReference' ? type.typeName : undefined
  if (name === undefined) return
  const last: string = name.type === 'TSQualifiedName' ? name.right.name : name.name
  const root: string | undefined = name.type === 'TSQualifiedName' ? name.left.name : name.name
  for (const { model, spec } of table.literals.get(last) ?? []) {
    const binding = root === undefined || spec.type === undefined ? undefined : lookup(visited.frame, root)?.binding
    if (binding?.kind === 'import' && fromPackage(binding.source, model.packages)) read(value, model, spec, visited, done)
  }
}

/** What a file exports: only where each field is an object that says its type. */
function given(value: Node, visited: Visited, done: Set<Node>): void {
  for (const { model, spec } of table.literals.get('') ?? []) {
    const fields = propertyValue(unwrap(value), spec.fields ?? '')
    const entries = fields ? propertiesOf(unwrap(fields)) : []
    const declares = entries.length > 0 && entries.every(one => one.type === 'Property'
      && propertiesOf(unwrap(one.value)).some(each => /^(type|model|collection|columnType)$/.test(each.type === 'Property' ? keyName(each) ?? '' : '')))
    if (declares) read(value, model, spec, visited, done)
  }
}

function read(value: Node, model: ModelSpec, spec: LiteralSpec, visited: Visited, done: Set<Node>): void {
  const object = unwrap(value)
  const around = visited.walk.owners().filter(name => name !== spec.member)
  const name = spec.name === undefined ? undefined : literalText(propertyValue(object, spec.name))
  const owners = name === undefined ? around : [name, ...around]
  const items = spec.items === undefined ? undefined : arrayAmong([propertyValue(object, spec.items)], visited)
  if (items) readItems(items, owners, { model, key: spec.key ?? 'name', visited, done }, 0, 0)
  const fields = spec.fields === undefined ? undefined : propertyValue(object, spec.fields)
  if (fields?.type === 'ObjectExpression' && !done.has(fields)) {
    readFields(fields, owners, { model, role: model.role, required: model.required, relaxed: new Set(), visited, done, shapes: new Set() }, 0)
  }
}
