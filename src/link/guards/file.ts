import { literalText, unwrap } from '../../kit/ast.js'
import { openFrame, type Frame } from '../../kit/frames.js'
import { treeOf, type Tree } from '../../kit/nodes.js'
import type { Element, Node, Program, SourceText, Syntax } from '../../types/index.js'

/** A file as it is asked for its conditions and imports. */
export interface CodeFile {
  source: SourceText
  program: Program
  /** The template of a component. */
  markup: readonly Element[]
  tree: Tree
  frameAt(node: Node): Frame | undefined
}

/** A file whose program can be read; a component's is its script. */
export function codeFile(source: SourceText, parse: (source: SourceText) => Syntax): CodeFile | undefined {
  const { ast, markup = [] } = parse(source)
  if (!ast) return undefined
  const tree = treeOf(ast)
  const frames = new Map<Node, Frame | undefined>()
  const frameAt = (node: Node): Frame | undefined => {
    if (frames.has(node)) return frames.get(node)
    const parent = node === ast ? undefined : tree.parent(node)
    const outer = parent && frameAt(parent)
    const frame = openFrame(node, outer) ?? outer
    frames.set(node, frame)
    return frame
  }
  return { source, program: ast, markup, tree, frameAt }
}

/** One way in which a file takes something from another. */
export type Taking =
  /** `import { track } from './track'`: a name of this file. */
  | { kind: 'named'; imported: string; local: string; at: Node }
  /** `import * as analytics`, `const analytics = require(…)`. */
  | { kind: 'whole'; local: string; at: Node }
  | { kind: 'again'; imported: string; exported: string; at: Node }
  /** `import './posthog'`: it is only run. */
  | { kind: 'run'; at: Node }
  /** `import('./posthog')`, as an expression. */
  | { kind: 'late'; at: Node }

/** All that a file takes from others, with the specifier as written. Types are nothing that runs. */
export function takingsOf({ program, tree }: CodeFile): { specifier: string; taking: Taking }[] {
  const found: { specifier: string; taking: Taking }[] = []
  const add = (source: Node | undefined, taking: Taking): void => {
    const specifier = literalText(source)
    if (specifier !== undefined) found.push({ specifier, taking })
  }
  for (const at of program.body) {
    if (at.type === 'ImportDeclaration' && at.importKind !== 'type') {
      const specifiers = (at.specifiers as Node[]).filter(one => one.importKind !== 'type')
      if ((at.specifiers as Node[]).length === 0) add(at.source as Node, { kind: 'run', at })
      for (const one of specifiers) {
        const local = one.local.name as string
        if (one.type === 'ImportNamespaceSpecifier') add(at.source as Node, { kind: 'whole', local, at })
        else add(at.source as Node, { kind: 'named', imported: one.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(one.imported as Node), local, at })
      }
    }
    if (at.type === 'ExportNamedDeclaration' && at.source != null && at.exportKind !== 'type') {
      for (const one of at.specifiers as Node[]) add(at.source as Node, { kind: 'again', imported: nameOf(one.local as Node), exported: nameOf(one.exported as Node), at })
    }
    if (at.type === 'ExportAllDeclaration' && at.exportKind !== 'type') add(at.source as Node, { kind: 'again', imported: '*', exported: '*', at })
  }
  for (const at of tree.nodes) {
    if (at.type === 'ImportExpression') add(at.source as Node, { kind: 'late', at })
    if (at.type !== 'CallExpression' || at.callee.type !== 'Identifier' || at.callee.name !== 'require') continue
    const parent = tree.parent(at)
    const id = parent?.type === 'VariableDeclarator' ? parent.id as Node : undefined
    if (id?.type === 'Identifier') add(at.arguments[0] as Node, { kind: 'whole', local: id.name as string, at })
    else if (id?.type === 'ObjectPattern') {
      for (const one of id.properties as Node[]) {
        if (one.type === 'Property' && one.value.type === 'Identifier') add(at.arguments[0] as Node, { kind: 'named', imported: nameOf(one.key as Node), local: one.value.name as string, at })
      }
    } else add(at.arguments[0] as Node, { kind: parent?.type === 'ExpressionStatement' ? 'run' : 'late', at })
  }
  return found
}

const nameOf = (node: Node): string => node.name as string | undefined ?? String(node.value)

/** The names under which a file exports one of its own. */
export function exportsOf({ program }: CodeFile, name: string): string[] {
  return program.body.flatMap(statement => {
    if (statement.type === 'ExportDefaultDeclaration') {
      const value = unwrap(statement.declaration as Node)
      return value.type === 'Identifier' && value.name === name || value.id?.name === name || wraps(value, name) ? ['default'] : []
    }
    if (statement.type !== 'ExportNamedDeclaration') return []
    const own = statement.declaration as Node | null | undefined
    const declared = own == null ? [] : own.type === 'VariableDeclaration' ? (own.declarations as Node[]).flatMap(one => one.id.type === 'Identifier' ? [one.id.name as string] : []) : [own.id?.name as string]
    return [...declared.filter(one => one === name), ...statement.source == null ? (statement.specifiers as Node[]).flatMap(one => nameOf(one.local as Node) === name ? [nameOf(one.exported as Node)] : []) : []]
  })
}

/** `export default memo(Analytics)` */
const wraps = (value: Node, name: string): boolean => value.type === 'CallExpression' && (value.arguments as Node[]).some(one => one.type === 'Identifier' && one.name === name || wraps(one, name))
