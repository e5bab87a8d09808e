import { dropAttribute, dropCheck, dropItem, dropValue } from '../kit/edits.js'
import type { Attribute, Edit, Expression, Span } from '../types/index.js'

/**
 * Something that makes a control required, and how it is taken out: an `attribute` of the tag, an `item` of a list or an object, the
 * property of which this is the `value`, a `check` in a text of several; undefined where the syntax is not plain.
 */
export interface Demand { by: string; way?: 'attribute' | 'item' | 'value' | 'check' | undefined; at?: Span | undefined; key?: string }

/** The edits that take out all demands; undefined where one of them stays. */
export function relaxed(demands: readonly Demand[], { text, path }: { text: string; path: string }): Edit[] | undefined {
  const edits: Edit[] = []
  for (const { way, at, key = 'required' } of demands) {
    const edit = way && at && editOf(way, at, key, text, /\.(pug|jade)$/.test(path))
    if (!edit) return undefined
    if (!edits.some(one => one.start < edit.end && edit.start < one.end)) edits.push(edit)
  }
  return edits.length > 0 ? edits.toSorted((a, b) => a.start - b.start) : undefined
}

function editOf(way: NonNullable<Demand['way']>, at: Span, key: string, text: string, commas: boolean): Edit | undefined {
  switch (way) {
    case 'attribute': return dropAttribute(at, text, commas)
    case 'item': return dropItem(at, text)
    case 'value': return dropValue(at, key, text)
    case 'check': return dropCheck(at, key, text)
  }
}

/** What an attribute demands; one that an object gives is a property of it. */
export function demandOf({ name, at, value, given }: Attribute): Demand {
  if (!given) return { by: name, way: 'attribute', at }
  return value === true ? { by: name } : { by: name, way: 'value', at: value.at, key: name }
}

/** Keys of a rule that only say how a demand is shown. */
const saying = /^(required|message|trigger|whitespace)$/

/** What one rule of a list demands (`[{ required: true, message: '…' }, …]`), or what the only one there is does. */
export function demandOfRule(rule: Expression, required: Expression, listed: boolean): Demand {
  const alone = listed && Object.keys(rule.keys ?? {}).every(key => saying.test(key))
  return alone ? { by: 'rules: required', way: 'item', at: rule.at } : { by: 'rules: required', way: 'value', at: required.at }
}
