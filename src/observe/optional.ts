import { endOf, keyName, literalText, startOf, unwrap } from '../kit/ast.js'
import type { ModelSpec } from '../kit/define.js'
import { decoratorsOf } from '../kit/members.js'
import { ofLastText } from '../kit/remembered.js'
import type { Edit, FieldObservation, Node } from '../types/index.js'

type Edits = { edits: NonNullable<FieldObservation['edits']> }

const given = (...edits: readonly Edit[]): Edits => ({ edits: { optional: edits.toSorted((a, b) => a.start - b.start) } })
const insert = (at: number, text: string): Edit => ({ start: at, end: at, text })

const isMini = ofLastText(text => /["']zod\/(v4-)?mini["']/.test(text))

/** Makes a key of a schema optional as its library has it: takes away what demands, wraps, appends, or marks the key. */
export function optionalKey(property: Node, value: Node, model: ModelSpec, text: string): Edits | undefined {
  if (model.texts && literalText(value) !== undefined) return optionalText(property)
  if (value.type === 'ObjectExpression') return model.optionalKey === 'optional' ? given(insert(startOf(value) + 1, ' optional: true,')) : undefined
  if (value.type !== 'CallExpression') return undefined
  const demanding = chainOf(value).filter(call => call.callee.type === 'MemberExpression' && model.demanded?.includes(keyName(call.callee) ?? ''))
  if (demanding.length > 0) return given(...demanding.map(call => ({ start: endOf(call.callee.object), end: endOf(call), text: '' })))
  if (model.required !== true) return undefined
  const wrapper = model.optional?.find(name => /^optional$/i.test(name))
  if (wrapper === undefined) return undefined
  const holder = rootOf(value)
  const wraps = model.wraps || isMini(text)
  if (!wraps) return holder === undefined ? undefined : given(insert(endOf(value), `.${wrapper}()`))
  const imported = holder === undefined ? importing(wrapper, model, text) : []
  return imported && given(...imported, insert(startOf(value), `${holder === undefined ? '' : `${holder}.`}${wrapper}(`), insert(endOf(value), ')'))
}

/** `phone: 'string'` becomes `'phone?': 'string'`. */
function optionalText({ key, computed, shorthand }: Node): Edits | undefined {
  const name = keyName(key as Node)
  return computed || shorthand || name === undefined || /['\\\n]/.test(name) ? undefined : given({ start: startOf(key), end: endOf(key), text: `'${name}?'` })
}

/** The calls of a chain, the outermost first. */
function chainOf(value: Node): Node[] {
  const calls: Node[] = []
  for (let call = value; call.type === 'CallExpression'; call = unwrap(call.callee.object)) {
    calls.push(call)
    if (call.callee.type !== 'MemberExpression') break
  }
  return calls
}

/** The name a chain starts from: `z` of `z.string().min(5)`; undefined for a function that is called by its own name. */
function rootOf(value: Node): string | undefined {
  let node = value
  while (node.type === 'CallExpression' || node.type === 'MemberExpression') node = unwrap(node.type === 'CallExpression' ? node.callee : node.object)
  return node.type === 'Identifier' && value.callee.type === 'MemberExpression' ? node.name as string : undefined
}

/** What brings a name of a library into scope: nothing, if it is there; undefined where no import of it has room for one more. */
function importing(name: string, model: ModelSpec, text: string): Edit[] | undefined {
  for (const found of text.matchAll(/^import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/gm)) {
    if (!model.packages?.includes(found[2] as string)) continue
    const names = found[1] as string
    if (new RegExp(`(^|[\\s,])${name}\\s*(,|$)`).test(names)) return []
    return [insert(found.index + found[0].indexOf('{') + 1, ` ${name},`)]
  }
  return undefined
}

/** A call that declares a field and names it, `body('phone')`, takes `.optional()` right behind it. */
export function optionalCall(call: Node, model: ModelSpec): Edits | undefined {
  return model.required === true && model.optional?.includes('optional') ? given(insert(endOf(call), '.optional()')) : undefined
}

/** A member of a class takes the decorator that says so, and a question mark. */
export function optionalMember(member: Node, model: ModelSpec, text: string): Edits | undefined {
  const decorator = model.optionalDecorators?.find(name => /Optional$/.test(name))
  const [first] = (member.decorators ?? []) as Node[]
  const { typeAnnotation, computed } = member
  if (decorator === undefined || !first || typeAnnotation == null || computed || decoratorsOf(member).some(one => one.name === decorator)) return undefined
  const imported = importing(decorator, model, text)
  const indent = /(?:^|\n)([^\S\n]*)$/.exec(text.slice(0, startOf(first)))?.[1]
  return imported && given(
    ...imported, insert(startOf(first), `@${decorator}()${indent === undefined ? ' ' : `\n${indent}`}`),
    { start: endOf(member.key as Node), end: startOf(typeAnnotation as Node), text: '?' },
  )
}
