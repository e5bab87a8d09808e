import { Parser } from 'htmlparser2'
import type { Lines } from '../kit/lines.js'
import { isRemark } from '../kit/remarks.js'
import type { Attribute, Comment, Element, Expression } from '../types/index.js'
import { refuseDepth } from './guards.js'
import { fillHoles, pathIn, readable, unmarked } from './holes.js'
import { standsIn, templateComments } from './markup-comments.js'
import { readWritten } from './written.js'

/** A piece of JavaScript in a page, by its offsets; `handler` stands in an attribute. */
export interface Script { start: number; end: number; handler?: true; of?: Element }
/** Where a piece of markup stands: `from` is its offset in the file that `lines` counts. */
export interface Frame { path: string; owner: string; lines: Lines; from: number; angular?: boolean }
export interface Markup { elements: Element[]; remarks: Comment[]; scripts: Script[] }

/** Attributes whose value is an expression: Angular's and AngularJS's, Alpine's, Vue's in a page. */
const bound = /^(\[|bind-|:|v-|x-model|x-bind|ng-|data-ng-)/
/** Attributes whose value is a statement. */
const statement = /^(\(|\*|@|on-|v-on|x-on|x-data)/

/** In a page without a template language's ending, such text is taken as it is written. */
const rawText = /^(?:script|style|textarea|title)$/i
const isPage = /\.x?html?$/i
/** A program whose templates are Angular's: it has no comments but those of HTML. */
const isScript = /\.[cm]?[jt]sx?$/

/** Reads markup into elements, its comments, and the places of its scripts. @throws {RangeError} where it nests too deeply. */
export function readMarkup(text: string, { path, owner, lines, from, angular = path.endsWith('.component.html') }: Frame): Markup {
  const elements: Element[] = []
  const keeps = isRemark(text)
  const remarks: Comment[] = []
  const raw: [number, number][] = []
  const scripts: Script[] = []
  const open: Element[] = []
  const inForms: { element: Element; form: string }[] = []
  const forms = new Map<string, string>()
  let attributes: Attribute[] = []
  const parser = new Parser({
    onattribute(name, value) {
      const [start, end] = [parser.startIndex, parser.endIndex]
      if (/^on[a-z]/.test(name) && value.includes('(') && value.length < 10_000) {
        const raw = text.slice(start, end)
        const at = raw.indexOf('=') + 1
        const inner = /^\s*(["']?)([\s\S]*?)\1\s*$/.exec(raw.slice(at))?.[2] ?? ''
        scripts.push({ start: start + raw.indexOf(inner, at), end: start + raw.indexOf(inner, at) + inner.length, handler: true })
      }
      attributes.push({ name, value: valueOf(name, value), at: lines.span(from + start, from + end) })
    },
    onopentag(tag) {
      const outer = open.at(-1)
      const own = attributes
      attributes = []
      const form = tag === 'form' && !angular && !isAngular(own) ? ownerOf(own) : undefined
      const element: Element = {
        tag, attributes: own, spreads: [], children: [], text: '', owner: form ?? outer?.owner ?? owner,
        at: lines.span(from + parser.startIndex, from + parser.endIndex + 1),
      }
      const id = valueText(own, tag === 'form' ? 'id' : 'form')
      if (id !== undefined && tag === 'form') forms.set(id, element.owner)
      else if (id !== undefined) inForms.push({ element, form: id })
      if (outer) outer.children.push(element)
      else elements.push(element)
      open.push(element)
      refuseDepth(open.length)
    },
    ontext(data) {
      const element = open.at(-1)
      if (keeps && element && rawText.test(element.tag)) raw.push([from + parser.startIndex, from + parser.endIndex + 1])
      if (element?.tag === 'script' || element?.tag === 'style') {
        const last = scripts.at(-1)
        // htmlparser2 hands text on in pieces
        if (last && last.end === parser.startIndex && last.of === element) last.end = parser.endIndex + 1
        else if (isProgram(element)) scripts.push({ start: parser.startIndex, end: parser.endIndex + 1, of: element })
      } else if (element) element.text += data
    },
    // what stands in a text area, a script or a title is no comment, and none is said of it here
    oncomment() {
      const [start, end] = [parser.startIndex, parser.endIndex + 1]
      if (keeps && text.startsWith('<!--', start)) remarks.push({ type: 'Block', value: text.slice(start + 4, end).replace(/-->$/, ''), range: [from + start, from + end] })
    },
    onclosetag() {
      const element = open.pop()
      if (!element) return
      const outer = open.at(-1)
      if (outer) outer.text += element.text
      element.text = readable(element.text)
      element.end = from + parser.endIndex + 1
    },
  }, { lowerCaseTags: false, lowerCaseAttributeNames: false, decodeEntities: true, recognizeSelfClosing: true })
  parser.end(fillHoles(text))
  for (const { element, form } of inForms) element.owner = forms.get(form) ?? element.owner
  if (keeps && !isScript.test(path)) remarks.push(...templateComments(text, from).filter(one => !standsIn(one, [...remarks.map(({ range }) => range), ...isPage.test(path) ? raw : []])))
  return { elements, remarks, scripts }
}

function valueOf(name: string, value: string): Expression | true {
  if (value === '') return true
  if (statement.test(name)) return {}
  if (bound.test(name)) return readWritten(value)
  const path = pathIn(value)
  return path ? { path } : { text: unmarked(value).trim() }
}

/** An Angular template is its component's, whatever its forms are called. */
const isAngular = (attributes: readonly Attribute[]): boolean => attributes.some(one => /^[[(#*]/.test(one.name))

function valueText(attributes: readonly Attribute[], key: string): string | undefined {
  const value = attributes.find(attribute => attribute.name.toLowerCase() === key)?.value
  return value === undefined || value === true || !value.text ? undefined : value.text
}

const ownerOf = (attributes: readonly Attribute[]): string | undefined =>
  valueText(attributes, 'name') ?? valueText(attributes, 'id') ?? valueText(attributes, 'aria-label')

/** Whether a `<script>` holds a program, and not data or a template. */
function isProgram({ tag, attributes }: Element): boolean {
  const type = attributes.find(one => one.name.toLowerCase() === 'type')?.value
  return tag === 'script' && (type === undefined || type === true || /^(|module|(text|application)\/(java|ecma|babel)script|text\/babel)$/i.test(type.text ?? ''))
}
