import { lineEndIn } from '../kit/lines.js'
import { ofLastText } from '../kit/remembered.js'
import type { Element, Expression, FieldObservation, Word } from '../types/index.js'
import { attributeOf, lower, textOf } from './attributes.js'
import { controlForm, controlsIn, descriptionTag, isCalled, labelTag, optionTag } from './elements.js'

/** Attributes by which kits put a text beside a control; `title` shows one on a mouse. */
const saying = /^(helper-?text|help-?text|description|aria-description|hint|hint-?text|help|helper|extra|tooltip|tooltip-?text|info|note|caption|title|persistent-?hint)$/
/** Components whose text is one, whatever it is. */
const noteTag = /(Help|Helper|HelpBlock|Tooltip|Popover|InfoIcon|Note|Form\.Text|FormText|Extra|Caption)$|^(mat-hint|[a-z][\w-]*-(hint|help|tooltip|description|helper-text))$/
/** What shows that something is wrong. */
const errorName = /error|invalid|danger|feedback|warning|message$/i
const heading = /^(h[1-6]|legend|title)$|(Title|Heading|Legend)$/
const button = /^(button|a)$|(Button|Link|Icon)$/
/** Beyond these an element is a page or a part of it, and what is said there is said of more than one control. */
const wide = /^(main|section|article|body|html|header|aside|dialog|template)$/
const mostLevels = 4
const page = /^(main|body|html|header|template)$/

/** The texts a person reads beside a control; where it is not known here what they say, the name of what holds them stands in brackets. */
export function besideOf(control: Element, around: ReadonlyMap<Element, Element>, texts: ReadonlyMap<string, string>): string[] {
  const said: string[] = [...ownTexts(control, texts)]
  let one = control
  for (let level = 0; level < mostLevels; level++) {
    const outer = around.get(one)
    if (!outer || wide.test(outer.tag)) break
    if (controlsIn(outer) > 1) {
      said.push(...following(one, outer), ...isCalled(outer, /^fieldset$|FieldSet$|Fieldset$/) ? leading(outer) : [])
      break
    }
    said.push(...ownTexts(outer, texts), ...outer.children.flatMap(child => child === one ? [] : notesIn(child)))
    one = outer
    if (outer.tag === 'form') break
  }
  return [...new Set(said)].slice(0, 8)
}

/** Attributes by which a part of a form shows a sentence under its heading. */
const leadingAttribute = /^(sub-?title|sub-?heading|description|lead|intro|help-?text|hint)$/
const mostOuters = 6

/** What is said above the questions of a part of a form: of all of them, so it has to say more than a note beside one. */
export function aboveOf(control: Element, around: ReadonlyMap<Element, Element>): string[] {
  const said: string[] = []
  let one = control
  for (let level = 0; level < mostOuters; level++) {
    const outer = around.get(one)
    if (!outer || page.test(outer.tag)) break
    // a heading and a sentence that open the part, whatever stands between them and the question
    const opens = outer.children.findIndex(child => child === one || asks(child))
    said.push(...outer.attributes.flatMap(each => leadingAttribute.test(lower(each)) && each.value !== true ? given(lower(each), each.value) : []))
    said.push(...outer.children.slice(0, Math.max(0, opens)).flatMap(child => notesIn(child)))
    one = outer
    if (outer.tag === 'form') break
  }
  return [...new Set(said)].slice(0, 8)
}

/** What its attributes say, and the elements by whose ids it is described. */
function ownTexts(element: Element, texts: ReadonlyMap<string, string>): string[] {
  const ids = textOf(attributeOf(element, 'aria-describedby'))?.split(/\s+/).filter(id => id !== '') ?? []
  return [
    ...element.attributes.flatMap(one => saying.test(lower(one)) && one.value !== true ? given(lower(one), one.value) : []),
    ...ids.filter(id => !errorName.test(id)).map(id => texts.get(id) ?? `{#${id}}`),
  ]
}

function given(name: string, value: Expression): string[] {
  const key = value.call?.args[0]?.text
  if (value.text !== undefined) return /^(|true|false|null|undefined)$/.test(value.text) ? [] : [value.text]
  if (key !== undefined) return [`{${key}}`]
  // `helperText={errors.phone}` says what is wrong, and no reason
  return value.path && !value.path.some(step => errorName.test(step)) ? [`{${name}}`] : []
}

/** What stands between a control and the next one, on one level with both. */
function following(one: Element, outer: Element): string[] {
  const said: string[] = []
  for (let at = outer.children.indexOf(one) + 1; at < outer.children.length; at++) {
    const child = outer.children[at] as Element
    if (asks(child) || isCalled(child, labelTag)) break
    said.push(...notesIn(child))
  }
  return said
}

/** What is said under a legend, before the first control. */
function leading(outer: Element): string[] {
  const first = outer.children.findIndex(asks)
  return outer.children.slice(0, Math.max(0, first)).flatMap(notesIn)
}

const asks = (element: Element): boolean => controlForm(element) !== undefined || controlsIn(element) > 0

/** The notes in an element that is no control, label, heading, button, choice or error. */
function notesIn(element: Element): string[] {
  if (isCalled(element, labelTag) || isCalled(element, optionTag) || isCalled(element, heading) || isCalled(element, button) || isError(element)) return []
  if (isCalled(element, descriptionTag) || isCalled(element, noteTag)) return [element.text !== '' ? element.text : ownTexts(element, new Map())[0] ?? `{<${element.tag}>}`]
  if (asks(element)) return element.children.flatMap(notesIn)
  if (element.children.some(child => !/^(b|strong|em|i|a|span|br|code|small|Link|Trans)$/.test(child.tag))) return element.children.flatMap(notesIn)
  return element.text === '' ? [] : [element.text.slice(0, 300)]
}

const isError = ({ tag, attributes }: Element): boolean => errorName.test(tag)
  || attributes.some(one => /^(role|class|classname|id|type|variant|color|severity)$/.test(lower(one)) && /\b(alert|error|invalid|danger|destructive)/i.test(textOf(one.value) ?? ''))

const flow = /^(div|form|fieldset|li|td|dd|p|main|section|article|)$/

/** Words of a text that an id of ours may stand in. */
const reasonsIn = ofLastText(text => text.includes('-reason') ? (text.match(/[\p{L}\p{N}-]+/gu) ?? []).filter(word => word.includes('-reason')) : [])

/** Where an element with a reason may be put behind a control, and how the control names it; undefined where that is not plain. */
export function reasonPlace(control: Element, around: ReadonlyMap<Element, Element>, name: string, { text, path }: { text: string; path: string }): NonNullable<FieldObservation['edits']>['explain'] {
  let one = control
  // beside the label that wraps it, not within
  while (isCalled(around.get(one) ?? one, labelTag) && around.get(one)) one = around.get(one) as Element
  const outer = around.get(one)
  const own = text.slice(one.at.start, one.at.end)
  const id = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}-reason`
  const { end } = one
  if (/\.(pug|jade|[cm]?ts|[cm]?js)$/.test(path) && control.child === undefined || control.template || !outer || end === undefined || reasonsIn(text).some(each => each.includes(id))) return undefined
  if (one.child === false || !flow.test(outer.tag) || outer.row || /\s(v-(if|else|else-if|for|slot)|\*ng\w+)\b/.test(own) || /^\s*<[\w-]+[^>]*\sv-else/.test(text.slice(end))) return undefined
  if (control.attributes.some(each => lower(each) === 'aria-describedby') || control.spreads.length > 0 && control.child === undefined) return undefined
  const line = text.lastIndexOf('\n', one.at.start - 1) + 1
  const indent = /^[^\S\n]*/.exec(text.slice(line, one.at.start))?.[0] ?? ''
  const tag = outer.tag === 'p' ? 'small' : 'p'
  const at = control.at.start + 1 + control.tag.length
  if (text.slice(control.at.start + 1, at) !== control.tag) return undefined
  return {
    at: end, before: `${lineEndIn(text)}${indent}<${tag} id="${id}">`, after: `</${tag}>`,
    link: { start: at, end: at, text: ` aria-describedby="${id}"` },
  }
}

/** Whether the control's texts are written here: a component of the project's own without a label may hold them itself. */
export const showsItself = (control: Element, words: readonly Word[]): boolean => /^[a-z]+$/.test(control.tag)
  || words.some(word => /^(label|labelKey|placeholder)$/.test(word.kind))
