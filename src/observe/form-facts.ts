import type { Attribute, Element, FormFact, Word } from '../types/index.js'
import { attributeOf, lower, textOf } from './attributes.js'
import { isCalled } from './elements.js'

const formTag = /^(form|[a-z][\w-]*-form|(\w+\.)?([A-Z]\w*)?Form|Formik)$/
const headingTag = /^(h[1-6]|legend)$|(^|\.)(\w*(Title|Heading|Headline)|PageHeader)$|^[a-z][\w-]*-(title|heading|page-header)$/
const textTag = /^(Typography|Text|Title|ThemedText|AppText)$/
const buttonTag = /^(button|input)$|(^|\.)(\w*(Button|Btn|Submit)|TouchableOpacity|Pressable)$|^[a-z][\w-]*-(button|btn)$/
/** Attributes by which what stands around a form is given a heading. */
const headingAttributes = /^(title|heading|header|headline|legend|(page|card|dialog|modal)-?title)$/i
/** Attributes that hold a handler, or an address. */
const handlers = /^(action|formaction|onsubmit|onfinish|@submit.*|v-on:submit.*|on:submit.*|\(ngsubmit\)|\(submit\))$/i
const mostHeadings = 4
const mostButtons = 3
const mostLevels = 8

/** What the forms around some controls say of themselves. A control outside of any belongs to what stands around it. */
export function formsAround(controls: readonly Element[], around: ReadonlyMap<Element, Element>, text: string): FormFact[] {
  const first = new Map<Element, number>()
  for (const control of controls) {
    const form = formOf(control, around)
    first.set(form, Math.min(first.get(form) ?? Infinity, control.at.start))
  }
  const forms = [...first.keys()]
  const within = new Map<Element, number>()
  for (const form of forms) for (let outer = around.get(form); outer; outer = around.get(outer)) within.set(outer, (within.get(outer) ?? 0) + 1)
  return forms.map(form => {
    const outers: Element[] = []
    for (let outer = around.get(form); outer && within.get(outer) === 1 && outers.length < mostLevels; outer = around.get(outer)) outers.push(outer)
    return { owner: form.owner, at: form.at, end: endOf(form), words: distinct([...headingsOf(form, outers), ...buttonsOf(form, outers, first.get(form) ?? 0), ...[form, ...outers].flatMap(one => ownWords(one, text))]) }
  })
}

function formOf(control: Element, around: ReadonlyMap<Element, Element>): Element {
  let one = control
  for (let outer = around.get(control); outer; outer = around.get(outer)) {
    one = outer
    if (isForm(outer)) return outer
  }
  return one
}

const isForm = (element: Element): boolean => isCalled(element, formTag) || element.tag === 'FormKit' && textOf(attributeOf(element, 'type')) === 'form'

const endOf = ({ at, end, children }: Element): number => Math.max(at.end, end ?? 0, ...children.map(endOf))

/** Those inside, and the nearest one before it. */
function headingsOf(form: Element, outers: readonly Element[]): Word[] {
  const inside = headingsIn(form)
  let before: string[] = []
  for (const outer of outers) {
    before = [...headingsIn(outer, form.at.start).slice(-1), ...headingAttributesOf(outer)]
    if (before.length > 0) break
  }
  return [...before, ...headingAttributesOf(form), ...inside].slice(0, mostHeadings).map(text => ({ kind: 'heading', text }))
}

function headingsIn(element: Element, until = Infinity): string[] {
  return element.children.flatMap(child => {
    if (child.at.start >= until) return []
    return isHeading(child) && child.text !== '' ? [child.text.slice(0, 120)] : headingsIn(child, until)
  })
}

const isHeading = (element: Element): boolean => isCalled(element, headingTag)
  || isCalled(element, textTag) && element.attributes.some(one => /^(variant|as|component|type)$/.test(one.name) && /^h[1-6]$|title|headline/.test(textOf(one.value) ?? ''))

const headingAttributesOf = ({ tag, attributes }: Element): string[] => /^[a-z]+$/.test(tag) ? [] : attributes.flatMap(one => {
  const said = headingAttributes.test(lower(one)) ? spoken(one) : undefined
  return said === undefined ? [] : [said]
})

/** What an attribute says to a person: its text, or the key of a translation. */
const spoken = ({ value }: Attribute): string | undefined => value === true ? undefined : value.text ?? value.call?.args[0]?.text

/**
 * The texts of the buttons that send it: those that say so, or else all that do not say otherwise; where it has none, those around it.
 * One that sends nothing and stands before the `first` control leads elsewhere (`Have an account? Log in`).
 */
function buttonsOf(form: Element, outers: readonly Element[], first: number): Word[] {
  for (const one of [form, ...outers]) {
    const buttons = buttonsIn(one).filter(button => button.at.start > first || typeOf(button) !== 'button')
    const sending = ['submit', undefined].map(type => buttons.filter(button => typeOf(button) === type)).find(some => some.length > 0) ?? buttons
    const texts = sending.map(textOfButton).filter(text => text !== undefined && text !== '')
    if (texts.length > 0) return texts.slice(0, mostButtons).map(text => ({ kind: 'submit', text: (text as string).slice(0, 120) }))
  }
  return []
}

const typeOf = (button: Element): string | undefined => {
  const type = textOf(attributeOf(button, 'type'))?.toLowerCase()
  return type === 'image' ? 'submit' : type === 'submit' || type === 'button' || type === 'reset' ? type : undefined
}

const buttonsIn = (element: Element): Element[] => element.children.flatMap(child => isButton(child) ? [child] : buttonsIn(child))

const isButton = (element: Element): boolean => isCalled(element, buttonTag)
  && (element.tag !== 'input' || /^(submit|image|button)$/i.test(textOf(attributeOf(element, 'type')) ?? ''))

function textOfButton(button: Element): string | undefined {
  if (button.text !== '') return button.text
  for (const name of ['value', 'label', 'title', 'text', 'aria-label', 'alt']) {
    const found = button.attributes.find(one => lower(one) === name)
    const said = found && spoken(found)
    if (said !== undefined) return said
  }
  return undefined
}

/** Names by which a form goes in code, and what handles it. */
function ownWords(form: Element, text: string): Word[] {
  if (!isForm(form)) return []
  return form.attributes.flatMap((one): Word[] => {
    const name = lower(one)
    const said = spoken(one)
    if (handlers.test(one.name)) return [{ kind: 'action', text: said ?? written(one, text) }]
    if (name === 'role' && said === 'search') return [{ kind: 'action', text: 'search' }]
    if (name === 'class' || name === 'classname') return (said ?? '').split(/\s+/).filter(token => /form|newsletter|login|signup|subscribe|contact|checkout|search/i.test(token)).map(token => ({ kind: 'identifier', text: token }))
    return said !== undefined && /^(id|name|aria-label|data-testid|data-test)$/.test(name) ? [{ kind: 'identifier', text: said }] : []
  })
}

/** The beginning of what stands in an attribute. */
const written = ({ at }: Attribute, text: string): string => text.slice(at.start, at.end).replace(/^[^=]*=\s*/, '').replace(/[^\p{L}\p{N}.]+/gu, ' ').trim().slice(0, 60)

const distinct = (words: readonly Word[]): Word[] => [...new Map(words.filter(word => word.text !== '').map(word => [`${word.kind}\n${word.text}`, word])).values()]
