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
