import { literalText, unwrap } from '../kit/ast.js'
import type { Node } from '../types/index.js'

/** Something put into the query of an address, with the key it stands under there; without one it is a whole query. */
export interface Queried { node: Node; key: string | undefined }

/** An address, from where it begins to where something is put in; those that no browser and no server keeps are none. */
const query = /(?:^|[\s"'`(=>])((?!mailto:|sms:|tel:|otpauth:|data:|whatsapp:)[^\s"'`<>#]*\?[^\s"'`<>#]*)$/
const lastKey = /[?&]([\w.[\]-]+)=$/
/** What stands for a part that is put in, where the text before it is looked at. */
const hole = '\u0001'

/** What a template puts into a query: `/invite?email=${email}&${params}`. */
export function queriedBy(template: Node): Queried[] {
  // a key's value stands behind these, a whole query behind the first or last
  if (!(template.quasis as Node[]).some(quasi => /[?&=]$/.test((quasi.value as { cooked?: string }).cooked ?? ''))) return []
  let text = ''
  return (template.quasis as Node[]).flatMap((quasi, index) => {
    text += (quasi.value as { cooked?: string }).cooked ?? ''
    const node = template.expressions[index] as Node | undefined
    const found = node && queriedAfter(text, node)
    text += hole
    return found ?? []
  })
}

/** The same of `'/invite?email=' + email`; of a longer chain, what this part of it adds. */
export function queriedByJoining(sum: Node): Queried[] {
  const before = unwrap(sum.left)
  const last = literalText(before) ?? (before.type === 'BinaryExpression' && before.operator === '+' ? literalText(unwrap(before.right)) : undefined)
  if (last === undefined || !/[?&=]$/.test(last)) return []
  return queriedAfter(textOf(before), sum.right as Node) ?? []
}

/** What a template or a sum puts into the path of an address: `/invite/${email}/accept`, `'/invite/' + email`. */
export function pathedBy(node: Node): Node[] {
  const { text, holes } = node.type === 'TemplateLiteral' ? templateOf(node) : sumOf(node)
  const [address = ''] = text.split(/[?#]/)
  // one of another host is whoever's host it is
  if (!/^\u0001?\/[^\s"'`<>]*$/.test(address)) return []
  return holes.filter((_, index) => {
    const at = nth(address, hole, index)
    return at > 0 && address[at - 1] === '/' && /^(\/|$)/.test(address.slice(at + 1))
  })
}

const templateOf = (template: Node): Pieces => ({
  text: (template.quasis as Node[]).map(quasi => (quasi.value as { cooked?: string }).cooked ?? '').join(hole), holes: (template.expressions as Node[]).map(unwrap),
})

/** A text with its holes marked, and what is put into them. */
interface Pieces { text: string; holes: Node[] }

function sumOf(node: Node): Pieces {
  const value = unwrap(node)
  if (value.type === 'BinaryExpression' && value.operator === '+') {
    const [left, right] = [sumOf(value.left), sumOf(value.right)]
    return { text: left.text + right.text, holes: [...left.holes, ...right.holes] }
  }
  const text = literalText(value)
  return text === undefined ? { text: hole, holes: [value] } : { text, holes: [] }
}

function nth(text: string, part: string, index: number): number {
  let at = text.indexOf(part)
  for (let left = index; left > 0 && at >= 0; left--) at = text.indexOf(part, at + 1)
  return at
}

function textOf(node: Node): string {
  const parts: string[] = []
  let one = unwrap(node)
  while (one.type === 'BinaryExpression' && one.operator === '+') {
    parts.unshift(literalText(unwrap(one.right)) ?? hole)
    one = unwrap(one.left)
  }
  return (literalText(one) ?? hole) + parts.join('')
}

function queriedAfter(text: string, node: Node): Queried[] | undefined {
  if (!query.test(text)) return undefined
  const key = lastKey.exec(text)?.[1]
  if (key !== undefined) return [{ node: unwrap(node), key }]
  return /[?&]$/.test(text) ? [{ node: unwrap(node), key: undefined }] : undefined
}

/** What a text puts in under names of its own: `email=${email}; path=/`, the parts of a cookie. */
export const keyBefore = (text: string): string | undefined => /(?:^|[?&;,\s])([\w.-]+)=$/.exec(text)?.[1]
