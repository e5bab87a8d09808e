import { dropAttribute } from '../kit/edits.js'
import type { Attribute, Edit, Expression, Span, Word } from '../types/index.js'
import { inputType, lower, type Gathered } from './attributes.js'
import { isIdle } from './elements.js'

/** A box or switch: ticked where it stands (`by`), or perhaps by what it is bound to (`path`), or by the first value of its field. */
export interface Tick {
  owner: string
  name: string
  words: Word[]
  at: Span
  detector: string
  by?: string
  path?: string[]
  drop?: Edit
}

const box = /(^|[.-])\w*(check-?box|switch|toggle)(field|input|item|control)?$/i
const noBox = /(theme|mode|button|group|visibility|password|sidebar|menu|nav|transition|route|language)-?(switch|toggle|checkbox)|(switch|toggle)-?(button|group)/i

/** Attributes that say that a box is ticked. */
const ticking = new Set(['checked', 'defaultchecked', 'isselected', 'defaultselected', 'ischecked', 'initialchecked'])
/** Attributes that bind what is ticked to a value of the program. */
const binding = new Set([...ticking, 'v-model', 'v-model:checked', 'bind:checked', 'bind:group', 'ngmodel', 'modelvalue', 'value', 'formcontrolname', 'v-model:value'])

/** A control as a box that may be ticked in advance, if it is one. One that nobody can change asks nothing. */
export function tickOf(one: Gathered, file: { text: string; path: string }): Tick | undefined {
  const { element } = one
  const type = inputType(element)
  const tag = element.imported ?? element.tag
  if (!(type === 'checkbox' || type === 'switch' || type === undefined && box.test(tag) && !noBox.test(tag))) return undefined
  if (one.idle || isIdle(element)) return undefined
  const words = one.words.filter(({ kind }) => kind !== 'component')
  const name = one.names[0] ?? words.find(({ kind }) => kind === 'label')?.text ?? ''
  const tick = { owner: element.owner, name, words, at: element.at, detector: one.form.name }
  const set = element.attributes.find(attribute => ticking.has(lower(attribute)) && isTrue(attribute.value))
  if (set) return { ...tick, by: set.name, ...(!set.given && { drop: dropAttribute(set.at, file.text, /\.(pug|jade)$/.test(file.path)) }) }
  const bound = element.attributes.filter(attribute => binding.has(lower(attribute)) && (tag !== 'input' || !/^(value|modelvalue)$/.test(lower(attribute))))
  const path = bound.map(boundTo).find(one => one !== undefined)
  return { ...tick, ...(path && { path }) }
}

/** `checked`, `checked="checked"`, `:checked="true"`. */
const isTrue = (value: Expression | true): boolean => value === true || /^(|true|checked)$/.test(value.text ?? 'no')

/** What it is bound to, by name; a call may give anything. */
function boundTo(attribute: Attribute): string[] | undefined {
  const { value } = attribute
  if (value === true || value.call) return undefined
  const path = value.path ?? (lower(attribute) === 'formcontrolname' && value.text !== undefined ? [value.text] : undefined)
  return path?.filter(step => step !== 'this')
}
