import { isFunction, keyName, propertiesOf, propertyValue, unwrap } from '../kit/ast.js'
import { returnedNode } from '../kit/scope.js'
import type { Element, Node, Program } from '../types/index.js'

/** What a component's template may call by name: what its script imports, and the literals it keeps. */
export interface Names {
  /** The object, list or text behind a name or a path of names; undefined for all that is not written in the file. */
  constant(path: readonly string[]): Node | undefined
  imports: ReadonlyMap<string, Pick<Element, 'source' | 'imported'>>
}

/** Calls that keep what they are given: Vue's, Svelte's. */
const keeping = /^(ref|reactive|shallowRef|shallowReactive|readonly|markRaw|toRaw|computed|freeze|\$state|\$derived|\$ref|writable|readable)$/

/** Reads the top of a component's script, and what the options of a Vue component keep (`data`, `setup`). */
export function namesOf(program: Program): Names {
  const values = new Map<string, Node>()
  const imports = new Map<string, Pick<Element, 'source' | 'imported'>>()
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      for (const specifier of statement.specifiers as Node[]) {
        const imported = specifier.imported?.name as string | undefined
        imports.set(specifier.local.name as string, { source: String(statement.source.value), ...(imported !== undefined && imported !== 'default' && { imported }) })
      }
    }
    keep(statement, values)
    if (statement.type === 'ExportDefaultDeclaration') keepOptions(optionsIn(statement.declaration), values)
  }
  return {
    imports,
    constant: ([root, ...steps]) => steps.reduce<Node | undefined>((node, step) => literal(propertyValue(node, step)), literal(values.get(root as string))),
  }
}

function keep(statement: Node, values: Map<string, Node>): void {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration as Node | null : statement
  if (declaration?.type !== 'VariableDeclaration') return
  for (const { id, init } of declaration.declarations as Node[]) if (id.type === 'Identifier' && init) values.set(id.name as string, init)
}

/** `export default { … }`, `export default defineComponent({ … })`. */
const optionsIn = (declaration: Node): Node => {
  const node = unwrap(declaration)
  return node.type === 'CallExpression' && node.arguments[0] ? unwrap(node.arguments[0]) : node
}

function keepOptions(options: Node, values: Map<string, Node>): void {
  const data = propertyValue(options, 'data')
  const given = data && (isFunction(data) ? returnedNode(data) : data)
  for (const property of given ? propertiesOf(given) : []) {
    const name = property.type === 'Property' ? keyName(property) : undefined
    if (name !== undefined) values.set(name, property.value)
  }
  for (const statement of (propertyValue(options, 'setup')?.body?.body ?? []) as Node[]) keep(statement, values)
}

/** What a value is when the calls around it are taken off; undefined where it is no literal. */
function literal(node: Node | undefined): Node | undefined {
  let value = node && unwrap(node)
  for (let hops = 0; value?.type === 'CallExpression' && hops < 3; hops++) {
    const given = keeping.test(keyName(value.callee) ?? '') ? value.arguments[0] as Node | undefined : undefined
    value = given && (isFunction(given) ? returnedNode(given) : unwrap(given))
  }
  return value && /^(ObjectExpression|ArrayExpression|Literal|TemplateLiteral)$/.test(value.type) ? value : undefined
}
