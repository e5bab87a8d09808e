import { isChangeHandler } from '../kit/controls.js'
import type { FieldDraft } from '../kit/visit.js'
import type { Element, Expression, FormFact, OwnComponent, Word, WordKind } from '../types/index.js'
import { attributeOf, inputType, lower, readRules, textOf, textWord, type Gathered } from './attributes.js'
import { aboveOf, besideOf, reasonPlace, showsItself } from './beside.js'
import { commentAtElement } from './comment-places.js'
import { withOwn } from './components.js'
import { relaxed } from './demands.js'
import { askedBy, controlOf, groupOf, shellOf } from './controls.js'
import { controlForm, descriptionTag, holdsControl, isCalled, isIdle, isShell, isText, isTickable, labelTag, optionTag, saysLabel, typesThatAsk } from './elements.js'
import { formsAround } from './form-facts.js'
import { getForm, isSubmitted, type Page } from './get-forms.js'
import { drawn } from './rows.js'
import { enterScope, scopeOf } from './scopes.js'
import { tickOf, type Tick } from './ticked.js'

/** A label is taken by the first control it reaches. `wraps`: the control stands in it. `weak`: only where the control says nothing itself. */
interface Label { text: string; wraps: boolean; taken: boolean; weak?: boolean }

/**
 * `id`: what react-bootstrap's `<Form.Group controlId="phone">` calls the control inside. `shell`: what stands around one control; `rules`: what
 * `<el-form :rules>` checks, by field.
 */
interface Around {
  group: Gathered | undefined; label: Label | undefined; control: Gathered | undefined; shell?: Gathered | undefined; id?: string; scope?: readonly string[]
  rules?: Record<string, Expression>
  byGet?: FieldDraft['byGet']
}

/** What a tree of elements asks for, in the order in which it stands, and the forms it is asked in. `components`: the project's own controls. */
export function askedIn(written: readonly Element[], page: Page, components?: readonly OwnComponent[]): { fields: FieldDraft[]; forms: FormFact[]; ticks: Tick[] } {
  const roots = withOwn(written.flatMap(drawn), components)
  // most trees ask nothing, and need no look at their labels
  if (!roots.some(asksAnything)) return { fields: [], forms: [], ticks: [] }
  const labels = new Map<string, string>()
  const texts = new Map<string, string>()
  const gathered: Gathered[] = []
  for (const root of roots) collectLabels(root, labels, texts)
  for (const root of roots) gather(root, { group: undefined, label: undefined, control: undefined }, gathered, page)
  for (const one of gathered) {
    const id = textOf(attributeOf(one.element, 'id'))
    for (const label of [id === undefined ? undefined : labels.get(id), namedBy(one.element, texts)]) {
      if (label) one.words.push(labelWord(one.element, label))
    }
  }
  if (gathered.length === 0) return { fields: [], forms: [], ticks: [] }
  const ticks = gathered.flatMap(one => tickOf(one, page) ?? [])
  const around = parentsIn(roots)
  const asked = withoutTwins(gathered, around)
  return { fields: asked.flatMap(one => draftOf(one, page, around, texts)), forms: formsAround(asked.map(one => one.element), around, page.text), ticks }
}

/** Whether an element or any below it is a control, names one, or asks by itself. */
const asksAnything = (element: Element): boolean =>
  controlForm(element) !== undefined || groupOf(element) !== undefined || askedBy(element).length > 0 || element.children.some(asksAnything)

/**
 * Radio buttons of one name are one question; each further one is an answer to it. So is a control that is drawn for each of a list
 * but has one name.
 */
function withoutTwins(gathered: readonly Gathered[], around: Map<Element, Element>): Gathered[] {
  const asked = new Map<string, Gathered>()
  return gathered.filter(one => {
    const { template } = one.element
    if (template) {
      const key = `${template.start}\n${nameOf(one)}`
      const first = asked.get(key)
      if (first) {
        const outer = around.get(first.element)
        first.element = { ...first.element, at: template }
        if (outer) around.set(first.element, outer)
      } else asked.set(key, one)
      if (first) return false
    }
    if (inputType(one.element) !== 'radio' || one.names[0] === undefined) return true
    const key = `${one.element.owner}\n${one.names[0]}`
    const first = asked.get(key)
    if (!first) asked.set(key, one)
    else {
      first.words.push(...one.words.filter(word => word.kind === 'option' || word.kind === 'value'))
      if (one.required) adopt(first, one)
    }
    return first === undefined
  })
}

/** What a label says of its control: its name, or, beside a radio button, one of the answers. */
const labelWord = (element: Element, text: string): Word => inputType(element) === 'radio' ? { kind: 'option', text } : textWord('label', text)

/** The text of the elements by whose ids `aria-labelledby` names a control. */
function namedBy(element: Element, texts: ReadonlyMap<string, string>): string | undefined {
  const ids = textOf(attributeOf(element, 'aria-labelledby'))?.split(/\s+/) ?? []
  return ids.map(id => texts.get(id)).filter(text => text !== undefined).join(' ') || undefined
}

/** What stands right around each element. */
function parentsIn(elements: readonly Element[], parents = new Map<Element, Element>()): Map<Element, Element> {
  for (const element of elements) {
    for (const child of element.children) parents.set(child, element)
    parentsIn(element.children, parents)
  }
  return parents
}

function collectLabels(element: Element, labels: Map<string, string>, texts: Map<string, string>): void {
  const own = textOf(attributeOf(element, 'id'))
  if (own !== undefined && element.text !== '') texts.set(own, element.text)
  if (isCalled(element, labelTag)) {
    const target = element.attributes.find(attribute => ['htmlfor', 'for'].includes(lower(attribute)))
    const id = textOf(target?.value)
    if (id !== undefined && element.text) labels.set(id, element.text)
  }
  for (const child of element.children) collectLabels(child, labels, texts)
}

function gather(element: Element, around: Around, out: Gathered[], page: Page): void {
  const id = textOf(attributeOf(element, 'controlid'))
  let inner = id === undefined ? around : { ...around, id }
  const scope = scopeOf(element)
  if (scope !== undefined) inner = { ...inner, scope: [...inner.scope ?? [], scope] }
  const byGet = page.sends ? getForm(element, page) : undefined
  if (byGet) inner = { ...inner, byGet }
  const rules = /Form$/.test(element.imported ?? element.tag) ? attributeOf(element, 'rules') : undefined
  if (rules && rules !== true && rules.keys) inner = { ...inner, rules: rules.keys }
  const group = groupOf(element)
  const form = group ? undefined : controlForm(element)
  const own = form && controlOf(element, form)
  out.push(...askedBy(element))
  if (own && element.own?.category !== undefined) own.words.push({ kind: 'category', text: element.own.category })
  if (group) {
    inner = { ...inner, group, control: undefined, shell: undefined }
    const checks = inner.rules?.[group.names[0] as string] ?? inner.rules?.[group.names[0]?.split('.').at(-1) as string]
    if (checks) readRules(group, checks)
    out.push(group)
  } else if (!own?.names.length && !element.own && isShell(element)) {
    inner = { ...inner, shell: shellOf(element) }
  } else if (isCalled(element, labelTag) && !form) {
    // a label that wraps its control speaks for it; a label beside its control speaks for the group
    const wraps = element.children.some(holdsControl)
    if (wraps) inner = { ...inner, label: { text: element.text, wraps: true, taken: false } }
    else {
      const beside = around.control?.element.children.includes(element) ? around.control : undefined
      const holder = around.group ?? beside ?? around.shell
      if (holder && element.text !== '') holder.words.push(textWord('label', element.text))
    }
  } else if (isCalled(element, descriptionTag) && around.group) {
    around.group.words.push(textWord('description', element.text))
  } else if (isCalled(element, optionTag) && (around.control ?? around.group)) {
    const holder = around.control ?? around.group as Gathered
    if (holder.words.filter(word => word.kind === 'option').length < 8 && element.text) holder.words.push({ kind: 'option', text: element.text })
  } else if (own) {
    enterScope(own, inner.scope ?? [])
    if (around.id !== undefined && own.names.length === 0) {
      own.names.push(around.id)
      own.words.push({ kind: 'identifier', text: around.id })
    }
    if (around.label && !around.label.taken) {
      around.label.taken = true
      if (!around.label.weak || !own.words.some(word => /^(label|labelKey|placeholder)$/.test(word.kind))) own.words.push(around.label.wraps ? labelWord(element, around.label.text) : textWord('label', around.label.text))
    }
    if (around.shell && around.shell.controls === 0) speakFor(around.shell, own)
    // `<Field name="phone">{({ field }) => <input {...field} type="tel" />}</Field>`: the inner control is the outer one's
    const holder = around.group ?? (own.named ? undefined : around.control)
    if (holder && (!own.named || isNamed(holder, own.names[0] as string))) {
      holder.controls++
      holder.words.push(...own.words.filter(word => word.kind !== 'identifier' || !holder.names.includes(word.text)))
      if (holder.names.length === 0) holder.names.push(...own.names)
      if (own.required !== undefined) adopt(holder, own)
      if (isIdle(element)) holder.idle = true
      if (inner.byGet && isSubmitted(element)) holder.byGet = inner.byGet
      inner = { ...inner, control: holder }
    } else {
      out.push(own)
      if (inner.byGet && isSubmitted(element)) own.byGet = inner.byGet
      inner = { ...inner, control: own }
    }
  }
  // a label without a target speaks for the control that stands next
  let next: Label | undefined
  for (const [index, child] of element.children.entries()) {
    const before = element.children[index - 1]
    if (next && holdsControl(child)) {
      gather(child, { ...inner, label: next }, out, page)
      next = undefined
      continue
    }
    gather(child, inner, out, page)
    if (inner.group || inner.shell || !saysLabel(child, element.children[index + 1])) continue
    const ticked = before && isTickable(before) ? out.find(one => one.element === before) : undefined
    if (ticked) ticked.words.push(labelWord(ticked.element, child.text))
    else next = { text: child.text, wraps: false, taken: false, weak: isText(child) }
  }
}

/** A control takes the label of what stands around it, what that demands, and the name it goes by where it has none. */
function speakFor(shell: Gathered, own: Gathered): void {
  shell.controls = 1
  own.words.push(...shell.words)
  if (own.names.length === 0) own.names.push(...shell.names)
  if (shell.required !== undefined && own.required === undefined) adopt(own, shell)
}

/** `prop="address.street"` around what is bound to `form.address.street`. */
const isNamed = ({ names }: Gathered, name: string): boolean => names.some(one => one === name || one.endsWith(`.${name}`))

function adopt(holder: Gathered, own: Gathered): void {
  holder.required = own.required === true
  if (own.requiredBy !== undefined) holder.requiredBy = own.requiredBy
  if (own.demands) holder.demands = [...holder.demands ?? [], ...own.demands]
}

/** `<PhoneInput value={…} onChange={…} />` says by its tag alone what it asks; `TextInput` says nothing. */
const ownTag = ({ tag, attributes }: Element): string | undefined => /^\p{Lu}\p{Ll}+\p{Lu}/u.test(tag) && attributes.some(one => isChangeHandler(one.name))
  ? tag : undefined

/** The control that a group stands for, where it is written in it. */
function innermost(element: Element): Element {
  if (controlForm(element)) return element
  return element.children.map(innermost).find(inner => controlForm(inner)) ?? element
}

/** What a control is called: one without a name still asks what its type, token or label says. */
function nameOf({ element, names, words }: Gathered): string | undefined {
  const word = (kind: WordKind): string | undefined => words.find(other => other.kind === kind)?.text
  const type = word('type')
  const token = word('autocomplete')
  return names[0] ?? (token !== undefined && !/^(on|off)$/.test(token) ? token : undefined)
    ?? (type !== undefined && typesThatAsk.has(type) ? type : undefined) ?? word('label') ?? word('placeholder') ?? [word('inputMode')].find(mode => /email|phone|tel/.test(mode ?? '')) ?? word('labelKey')?.split(/[.:]/).at(-1) ?? (element.own?.category === undefined ? ownTag(element) : element.tag)
}

function draftOf(one: Gathered, file: { text: string; path: string }, around: ReadonlyMap<Element, Element>, texts: ReadonlyMap<string, string>): FieldDraft[] {
  const { element } = one
  const said = new Set<string>()
  const words = one.words.filter(({ kind, text }) => !said.has(`${kind}\n${text}`) && said.add(`${kind}\n${text}`))
  if (one.idle || isIdle(element)) return []
  if (one.around && one.controls === 0 && !words.some(({ kind }) => kind === 'label')) return []
  const name = nameOf(one)
  if (name === undefined) return []
  const optional = one.demands && relaxed(one.demands, file)
  const control = innermost(element)
  const beside = showsItself(control, words) ? besideOf(control, around, texts) : undefined
  const above = beside && aboveOf(control, around)
  const explain = beside && reasonPlace(control, around, name, file)
  return [{
    role: 'asked', name, owners: [element.owner], words, at: element.at, detector: one.form.name,
    ...(one.required !== undefined && { required: one.required }), ...(one.requiredBy !== undefined && { requiredBy: one.requiredBy }),
    ...((optional ?? explain) && { edits: { ...(optional && { optional }), ...(explain && { explain }) } }), ...(beside && { beside }), ...(above && above.length > 0 && { above }), comment: commentAtElement(element, around, file) ?? false,
    ...(one.byGet && { byGet: one.byGet }),
  }]
}
