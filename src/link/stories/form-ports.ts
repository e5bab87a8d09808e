import { calleeName, endOf, startOf, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import { componentOf } from '../../kit/owner.js'
import type { Node, Span } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { ancestorsOf } from './ports.js'

/** Calls by which a component sets a form up. */
export const isSetup = (node: Node): boolean => node.type === 'CallExpression'
  && /^(useForm|useFormik|superForm|createForm|useAppForm|useZodForm|useAutoForm|useHookForm|useCustomForm|useRemixForm)$/.test(calleeName(node.callee as Node) ?? '')

/** The component around a node, as fields are observed to belong to it. */
export const ownerAt = (node: Node, file: CodeFile): string => componentOf(ancestorsOf(node, file), file.source.path)

/** A form of a component that sets up several, and the names it goes by there. */
interface Setup { node: Node; names: ReadonlySet<string> }

const known = new WeakMap<CodeFile['program'], Map<string, Setup[]>>()

function setupsOf(file: CodeFile): Map<string, Setup[]> {
  const found = known.get(file.program) ?? new Map<string, Setup[]>()
  if (!known.has(file.program)) {
    known.set(file.program, found)
    for (const node of file.tree.nodes) {
      if (!isSetup(node)) continue
      const owner = ownerAt(node, file)
      found.set(owner, [...found.get(owner) ?? [], { node, names: namesOf(node, file) }])
    }
  }
  return found
}

/** `const form = useForm()`, `const { register, handleSubmit: submitOther } = useForm()`. */
function namesOf(setup: Node, { tree }: CodeFile): Set<string> {
  const parent = tree.parent(setup)
  const id = parent?.type === 'VariableDeclarator' ? parent.id as Node : undefined
  if (id?.type === 'Identifier') return new Set([id.name as string])
  return new Set(id?.type === 'ObjectPattern' ? (id.properties as Node[]).flatMap(one => one.type === 'Property' && one.value.type === 'Identifier' ? [one.value.name as string] : []) : [])
}

const portOf = (file: CodeFile, owner: string, index?: number): string => `form ${file.source.path} ${owner}${index === undefined ? '' : `#${index}`}`

/** The form that a node of a component speaks of; undefined where it has several and the node names none. */
export function formAt(node: Node, file: CodeFile): string | undefined {
  const owner = ownerAt(node, file)
  const setups = setupsOf(file).get(owner) ?? []
  if (setups.length < 2) return portOf(file, owner)
  const root = node.type === 'CallExpression' && !isSetup(node) ? pathOf(unwrap(node.callee as Node))?.[0] : undefined
  const index = setups.findIndex(one => one.node === node || root !== undefined && one.names.has(root))
  return index < 0 ? undefined : portOf(file, owner, index)
}

/** The form of a control: by the names that its tag, or one around it, speaks of. */
export function formOfControl(owner: string, at: Span, file: CodeFile): string | undefined {
  const setups = setupsOf(file).get(owner) ?? []
  if (setups.length < 2) return portOf(file, owner)
  let element = file.tree.nodes.findLast(node => node.type === 'JSXElement' && startOf(node) <= at.start && endOf(node) >= at.end)
  for (; element; element = file.tree.parent(element)) {
    if (element.type !== 'JSXElement') continue
    const opening = element.openingElement as Node
    const tag = file.source.text.slice(endOf(opening.name as Node), endOf(opening))
    const said = setups.flatMap(({ names }, index) => [...names].some(name => speaksOf(tag, name)) ? [index] : [])
    if (said.length > 0) return said.length === 1 ? portOf(file, owner, said[0]) : undefined
  }
  return undefined
}

/** `{...form.register('email')}`, `control={form.control}`; not `other.form`. */
const speaksOf = (tag: string, name: string): boolean => new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${name.replaceAll('$', '\\$')}(?![\\w$])`).test(tag)
