import type { FieldDraft } from '../kit/visit.js'
import type { Edit, Element, Expression } from '../types/index.js'
import { attributeOf, inputType, lower, textOf } from './attributes.js'
import { fromPackage, queries, table } from './table.js'

type GetForm = NonNullable<FieldDraft['byGet']>

/**
 * The file that markup stands in. `jsx`: it stands in a program. `whole`: whatever could catch a form stands in it. `sends`: the browser
 * sends its forms; Angular, whose templates stand in `.component.html` and in texts of TypeScript, does not let it.
 */
export interface Page { path: string; text: string; jsx?: boolean; whole: boolean; sends: boolean }

export const pageOf = (path: string, text: string): Page => ({
  path, text,
  // a component has its code with it; a document without a script has none
  whole: /\.(vue|svelte)$/.test(path) || /<html[\s>]/i.test(text) && !/<script/i.test(text),
  sends: !/\.component\.html$|\.[cm]?[jt]sx?$/.test(path),
})

/** Whoever catches a form before the browser sends it: a handler, a directive, a script that finds it by a mark. */
const caught = /submit|^(ref|@\*|use:.*|hx-.*|data-hx-.*|up-.*|data-remote|x-target.*|data-(action|controller|form).*)$/i
/** Angular prevents what a browser would do, AngularJS too; what is bound by them is sent by a script. */
const bound = /^(\[|\(|\*|#|formcontrolname$|formgroupname$|ngmodel$|ng-|data-ng-|wire:)/i
/** By these no script finds a form. */
const plain = /^(class|classname|style|role|aria-.*|autocomplete|novalidate|accept-?charset|lang|dir|target|title|method|action|key)$/i
const pressed = /^(@|v-on:|on:?)(click|press|tap)|^x-on:click|^data-(action|controller|bs-.*)$/i

/**
 * The form an element is, if the browser sends it by GET: it says so, or says nothing of a method, has a button that sends it, and nobody
 * catches it before. Without a method and without an address it counts only where whatever would catch it stands in the file.
 */
export function getForm(element: Element, page: Page): GetForm | undefined {
  const by = formBy(element)
  if (by === undefined || !queries || element.spreads.length > 0 || element.attributes.some(({ name }) => caught.test(name))) return undefined
  const found = { at: element.at, by, sink: queries.recipient ?? queries.name, ...postEdit(element, page) }
  const below = inside(element)
  if (below.some(one => one.attributes.some(({ name }) => bound.test(name)))) return undefined
  const buttons = below.filter(isSubmit)
  if (buttons.some(isPost)) return undefined
  const method = attributeOf(element, 'method')
  if (method !== undefined) {
    const said = textOf(method)?.trim().toLowerCase()
    return said === 'get' ? found : undefined
  }
  if (!buttons.some(one => !one.attributes.some(({ name }) => pressed.test(name))) || !isSentAway(element, page)) return undefined
  return found
}

const sending = table.forms.filter(({ getForms }) => getForms !== undefined)

/** `<form>`, and what libraries make of it: `<Form>` of React Router. */
function formBy({ tag, imported, source }: Element): string | undefined {
  if (source === undefined) return tag === 'form' ? 'html' : undefined
  return sending.find(({ getForms, packages }) => fromPackage(source, packages) && getForms?.some(name => name === 'default' || name === (imported ?? tag)))?.name
}

const inside = ({ children }: Element): Element[] => children.flatMap(child => [child, ...inside(child)])

/** A button sends its form unless it says otherwise; a component only if it says so. */
function isSubmit(element: Element): boolean {
  const type = inputType(element)
  if (element.tag === 'input') return type === 'submit' || type === 'image'
  return element.tag === 'button' ? type === undefined || type === 'submit' : type === 'submit'
}

/** `formmethod="post"`, `formAction={save}`. */
const isPost = (button: Element): boolean => button.attributes.some(one =>
  lower(one) === 'formmethod' && textOf(one.value)?.toLowerCase() !== 'get' || lower(one) === 'formaction' && textOf(one.value) === undefined)

/** Whether the browser leaves for another address, as far as the form tells. */
function isSentAway(element: Element, { jsx, whole }: Page): boolean {
  const action = attributeOf(element, 'action')
  if (action !== undefined) {
    const text = textOf(action)
    // a function in JSX and in Vue, an address that a template on the server puts in
    if (text === undefined) return !jsx && element.language === undefined && isPath(action)
    return text !== '' && !/^(#|javascript:|mailto:)/.test(text)
  }
  return whole && element.attributes.every(({ name }) => plain.test(name))
}

const isPath = (value: Expression | true): boolean => value !== true && value.path !== undefined

function postEdit(element: Element, { text }: Page): { post?: Edit } {
  const method = element.attributes.find(one => lower(one) === 'method')
  if (method) return method.given ? {} : { post: { start: method.at.start, end: method.at.end, text: 'method="post"' } }
  const start = element.at.start + 1 + element.tag.length
  return text.slice(element.at.start, start) === `<${element.tag}` ? { post: { start, end: start, text: ' method="post"' } } : {}
}

/** Whether the browser sends a control: it has a name of its own, and can be typed into. */
export const isSubmitted = (element: Element): boolean => (textOf(attributeOf(element, 'name')) ?? '') !== '' && attributeOf(element, 'disabled') === undefined
