import { calleeName, isFunction, keyName, literalText, propertyValue, unwrap } from '../../kit/ast.js'
import { lookup, type Binding } from '../../kit/frames.js'
import type { Node } from '../../types/index.js'
import { tagOf } from '../guards/climb.js'
import type { CodeFile } from '../guards/file.js'
import type { World } from './ports.js'
import { definedAt } from './targets.js'

/** Objects that say what is wrong with a value, and hold none. */
const faults = /^(errors?|err|exception|formState|fieldState|formErrors|fieldErrors|error_description|issues?)$/
/** What the language and the browser have themselves. */
const globals = /^(window|document|navigator|location|history|process|globalThis|self|console|performance|screen|crypto|Intl|Math|JSON|module|exports|import)$/
/** Types of the language, the browser and of forms that are no record of anybody's. */
const types = /^(\w*Error|\w*Exception|\w*Event|Event\w*|FieldErrors?|FormState|UseForm\w*|Element|HTML\w*|SVG\w*|Window|Document|File|FileList|Blob|URL|URLSearchParams|Headers|AbortSignal|Response|NextResponse|RegExp\w*|Function|ReactNode|ReactElement|JSX|CSSProperties|Location|Route\w*|Metadata|\w*Icon|MutableRefObject)$/
/** Calls whose function is handed what went wrong. */
const failing = /^(catch|onError|onReject\w*)$/

/** Whether what is read at a place is surely something else than a record: of a fault, an event, a package, the browser, or of what is written out in the code. */
export function isForeign(node: Node, file: CodeFile, world: World): boolean {
  const { root, keys } = rootOf(node)
  if (keys.slice(0, -1).some(key => faults.test(key))) return true
  if (root.type === 'MetaProperty' || root.type === 'Literal' || root.type === 'TemplateLiteral') return true
  if (root.type !== 'Identifier') return root.type === 'NewExpression' && types.test(calleeName(root.callee as Node) ?? '')
  const name = root.name as string
  const found = lookup(file.frameAt(root), name)
  if (!found) return globals.test(name) && keys.length > 0
  if (keys.length > 0 && faults.test(name)) return true
  return isForeignBinding(found.binding, keys, file, world) || keys.length > 0 && isSpeltOut(root, keys, file, world)
}

/** What a chain of members begins with, and the keys behind it. */
function rootOf(node: Node): { root: Node; keys: string[] } {
  const keys: string[] = []
  let at = unwrap(node)
  while (at.type === 'MemberExpression') {
    keys.unshift(keyName(at) ?? '?')
    at = unwrap(at.object as Node)
  }
  return { root: at, keys }
}

function isForeignBinding(binding: Binding, keys: readonly string[], file: CodeFile, world: World): boolean {
  if (binding.kind === 'import') return keys.length > 0 && world.resolve(file.source.path, binding.source) === undefined && !/^[.~#]|^@\//.test(binding.source)
  if (binding.kind === 'value') {
    if (binding.declaration.type === 'CatchClause') return true
    const init = binding.init && unwrap(binding.init)
    return isForeignType(binding.annotation) && keys.length === 1 || binding.path.some(key => faults.test(key)) || init?.type === 'NewExpression' && types.test(calleeName(init.callee as Node) ?? '') && keys.length === 1
  }
  if (isForeignType(binding.annotation) && binding.path.length === 0 && keys.length === 1) return true
  if (binding.path.slice(0, -1).some(key => faults.test(key))) return true
  const holder = file.tree.parent(binding.fn)
  if (holder?.type === 'CallExpression') return failing.test(calleeName(holder.callee as Node) ?? '') || calleeName(holder.callee as Node) === 'addEventListener'
  if (holder?.type === 'Property') return failing.test(keyName(holder) ?? '') && binding.index === 0
  // onClick={event => …} of the browser's own elements
  const attribute = holder?.type === 'JSXExpressionContainer' ? file.tree.parent(holder) : undefined
  return attribute?.type === 'JSXAttribute' && /^on\p{Lu}/u.test(String(attribute.name.name)) && /^\p{Ll}/u.test(tagOf(file.tree.parent(attribute) as Node)) && keys.length === 1
}

const isForeignType = (type: Node | undefined): boolean => {
  const name = type?.type === 'TSTypeReference' ? type.typeName as Node : undefined
  return name !== undefined && types.test(String(name.name ?? name.right?.name))
}

/** `tabs.map(tab => tab.name)` of `const tabs = [{ name: 'Account' }]`, `plans.free.name`: a text that stands in the code. */
function isSpeltOut(root: Node, keys: readonly string[], file: CodeFile, world: World): boolean {
  const binding = lookup(file.frameAt(root), root.name as string)?.binding
  const call = binding?.kind === 'param' ? file.tree.parent(binding.fn) : undefined
  const list = call?.type === 'CallExpression' && binding?.kind === 'param' && binding.path.length === 0 && /^(map|forEach|filter|find|some|every|flatMap)$/.test(calleeName(call.callee as Node) ?? '') && unwrap(call.callee as Node).type === 'MemberExpression' ? unwrap(unwrap(call.callee as Node).object as Node) : root
  const found = definedAt(list, file, world)
  const value = found && frozen(found.node)
  if (!value || list === root && value.type === 'ArrayExpression') return false
  const items = value.type === 'ArrayExpression' ? (value.elements as (Node | null)[]).flatMap(one => one ? unwrap(one) : []) : [value]
  return items.length > 0 && items.every(item => {
    let at: Node | undefined = item
    for (const key of keys) at = at && propertyValue(unwrap(at), key)
    return at !== undefined && (literalText(unwrap(at)) !== undefined || isFunction(unwrap(at)) || /^JSX/.test(unwrap(at).type))
  })
}

/** `Object.freeze([…])` */
const frozen = (node: Node): Node => {
  const value = unwrap(node)
  return value.type === 'CallExpression' && calleeName(value.callee as Node) === 'freeze' && value.arguments[0] ? unwrap(value.arguments[0] as Node) : value
}
