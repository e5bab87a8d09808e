import { askingTypes, changeHandlers, isOneOf, typingAttributes } from '../kit/controls.js'
import type { FormSpec } from '../kit/define.js'
import type { FieldDraft } from '../kit/visit.js'
import type { Attribute, Edit, Element, Expression, Word, WordKind } from '../types/index.js'
import { drawn } from './rows.js'
import { fromPackage, table } from './table.js'

/** Attributes that speak to a reader or a machine about the control, in every template language and kit. */
const attributeWords: ReadonlyMap<string, WordKind> = new Map(Object.entries<WordKind>({
  name: 'identifier', id: 'identifier', field: 'identifier', source: 'identifier', label: 'label', labeltext: 'label', 'aria-label': 'label',
  accessibilitylabel: 'label', floatinglabeltext: 'label', legend: 'label', heading: 'label', placeholder: 'placeholder', title: 'title',
  helpertext: 'description', description: 'description', hint: 'description', tooltip: 'description', type: 'type',
  autocomplete: 'autocomplete', textcontenttype: 'autocomplete', inputmode: 'inputMode', keyboardtype: 'inputMode', pattern: 'validator',
}))
const requiredAttributes = new Set(['required', 'aria-required', 'isrequired', 'withasterisk'])
const idAttributes = ['name', 'id', 'controlid', 'ng-reflect-name']
const valueAttributes = new Set(['value', 'checked', 'selected', 'defaultvalue', 'v-model', 'bind:value', 'ngmodel', '[(ngmodel)]'])
const labelTag = /(^|\.)(label|\w*Label|ControlLabel|legend|Legend)$/
const descriptionTag = /(Description|HelperText|HelpText|Hint)$/
const optionTag = /(^|\.)(option|\w*Option|SelectItem|MenuItem|Radio|RadioGroupItem)$/i

/** A control or a group that names one, as it is gathered from the tree. */
interface Gathered {
  element: Element
  form: FormSpec
  names: string[]
  words: Word[]
  required?: boolean
  requiredBy?: string
  optional?: Edit
  controls: number
  /** It says nothing without a control or a label inside. */
  around?: boolean
}

/** A label is taken by the first control it reaches. `wraps`: the control stands in it. */
interface Label { text: string; wraps: boolean; taken: boolean }

/** `id`: what react-bootstrap's `<Form.Group controlId="phone">` calls the control inside. */
interface Around { group: Gathered | undefined; label: Label | undefined; control: Gathered | undefined; id?: string }

/** The fields that a tree of elements asks for, in the order in which they stand. */
export function fieldsIn(written: readonly Element[]): FieldDraft[] {
  const roots = written.flatMap(drawn)
  const labels = new Map<string, string>()
  const texts = new Map<string, string>()
  const gathered: Gathered[] = []
  for (const root of roots) collectLabels(root, labels, texts)
  for (const root of roots) gather(root, { group: undefined, label: undefined, control: undefined }, gathered)
  for (const one of gathered) {
    const id = textOf(attributeOf(one.element, 'id'))
    for (const label of [id === undefined ? undefined : labels.get(id), namedBy(one.element, texts)]) {
      if (label) one.words.push(labelWord(one.element, label))
    }
  }
  return withoutTwins(gathered).flatMap(draftOf)
}

/** By its tag, or by its name in the module it comes from. */
const isCalled = ({ tag, imported }: Element, pattern: RegExp): boolean => pattern.test(tag) || imported !== undefined && pattern.test(imported)

/**
 * Radio buttons of one name are one question; each further one is an answer to it. So is a control that is drawn for each of a list
 * but has one name.
 */
function withoutTwins(gathered: readonly Gathered[]): Gathered[] {
  const asked = new Map<string, Gathered>()
  return gathered.filter(one => {
    const { template } = one.element
    if (template) {
      const key = `${template.start}\n${draftOf(one)[0]?.name}`
      const first = asked.get(key)
      if (first) first.element = { ...first.element, at: template }
      else asked.set(key, one)
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

const attributeOf = (element: Element, name: string): Expression | true | undefined => element.attributes.find(attribute => lower(attribute) === name)?.value
const inputType = (element: Element): string | undefined => textOf(attributeOf(element, 'type'))?.toLowerCase()

/** What a label says of its control: its name, or, beside a radio button, one of the answers. */
const labelWord = (element: Element, text: string): Word => inputType(element) === 'radio' ? { kind: 'option', text } : textWord('label', text)

const lower = (attribute: Attribute): string => attribute.name.toLowerCase().replace(/^(\[|:|v-bind:|\[attr\.)/, '').replace(/\]$/, '')

const textOf = (value: Expression | true | undefined): string | undefined =>
  value === undefined || value === true ? undefined : value.text

/** The text of the elements by whose ids `aria-labelledby` names a control. */
function namedBy(element: Element, texts: ReadonlyMap<string, string>): string | undefined {
  const ids = textOf(attributeOf(element, 'aria-labelledby'))?.split(/\s+/) ?? []
  return ids.map(id => texts.get(id)).filter(text => text !== undefined).join(' ') || undefined
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

function gather(element: Element, around: Around, out: Gathered[]): void {
  const id = textOf(attributeOf(element, 'controlid'))
  let inner = id === undefined ? around : { ...around, id }
  const group = groupOf(element)
  const form = group ? undefined : controlForm(element)
  if (group) {
    inner = { ...inner, group, control: undefined }
    out.push(group)
  } else if (isCalled(element, labelTag) && !form) {
    // a label that wraps its control speaks for it; a label beside its control speaks for the group
    const wraps = element.children.some(holdsControl)
    if (wraps) inner = { ...inner, label: { text: element.text, wraps: true, taken: false } }
    else if (around.group) around.group.words.push(textWord('label', element.text))
  } else if (isCalled(element, descriptionTag) && around.group) {
    around.group.words.push(textWord('description', element.text))
  } else if (isCalled(element, optionTag) && (around.control ?? around.group)) {
    const holder = around.control ?? around.group as Gathered
    if (holder.words.filter(word => word.kind === 'option').length < 8 && element.text) holder.words.push({ kind: 'option', text: element.text })
  } else if (form) {
    const own = controlOf(element, form)
    if (around.id !== undefined && own.names.length === 0) {
      own.names.push(around.id)
      own.words.push({ kind: 'identifier', text: around.id })
    }
    if (around.label && !around.label.taken) {
      around.label.taken = true
      own.words.push(around.label.wraps ? labelWord(element, around.label.text) : textWord('label', around.label.text))
    }
    // `<Field name="phone">{({ field }) => <input {...field} type="tel" />}</Field>`: the inner control is the outer one's
    const holder = around.group ?? (own.names.length === 0 ? around.control : undefined)
    if (holder && (own.names.length === 0 || holder.names.includes(own.names[0] as string))) {
      holder.controls++
      holder.words.push(...own.words.filter(word => word.kind !== 'identifier' || !holder.names.includes(word.text)))
      if (own.required !== undefined) adopt(holder, own)
      inner = { ...inner, control: holder }
    } else {
      out.push(own)
      inner = { ...inner, control: own }
    }
  }
  // a label without a target speaks for the control that stands next
  let next: Label | undefined
  for (const [index, child] of element.children.entries()) {
    const before = element.children[index - 1]
    if (next && holdsControl(child)) {
      gather(child, { ...inner, label: next }, out)
      next = undefined
      continue
    }
    gather(child, inner, out)
    if (inner.group || !isLoneLabel(child) || child.text === '') continue
    const own = before && isTickable(before) ? out.find(one => one.element === before) : undefined
    if (own) own.words.push(labelWord(own.element, child.text))
    else next = { text: child.text, wraps: false, taken: false }
  }
}

/** Boxes and radio buttons have their label behind them. */
const isTickable = (element: Element): boolean => /^(radio|checkbox)$/.test(inputType(element) ?? '')

const isLoneLabel = (element: Element): boolean => isCalled(element, labelTag) && !element.children.some(holdsControl)
  && !element.attributes.some(attribute => ['htmlfor', 'for'].includes(lower(attribute)))

function adopt(holder: Gathered, own: Gathered): void {
  holder.required = own.required === true
  if (own.requiredBy !== undefined) holder.requiredBy = own.requiredBy
  if (own.optional) holder.optional = own.optional
}

const holdsControl = (element: Element): boolean => controlForm(element) !== undefined || element.children.some(holdsControl)

function groupOf(element: Element): Gathered | undefined {
  for (const form of table.forms) {
    for (const group of form.groups ?? []) {
      if (!isCalled(element, group.tag) || group.around && element.children.length === 0) continue
      if (element.source !== undefined && form.packages && /^[^.@~#/]/.test(element.source) && !fromPackage(element.source, form.packages)) continue
      const names = group.name.flatMap(name => namesOf(element.attributes.find(one => one.name === name)?.value))
      if (names.length === 0) continue
      const name = names[0] as string
      const gathered: Gathered = { element, form, names: [name], words: [{ kind: 'identifier', text: name }], controls: 0, ...(group.around && { around: true }) }
      readAttributes(gathered, form, group.label)
      return gathered
    }
  }
  return undefined
}

/** The form library whose control an element is; later, more particular libraries win over plain HTML. */
function controlForm(element: Element): FormSpec | undefined {
  if (isDisplay(element)) return undefined
  let generic: FormSpec | undefined
  for (const form of table.forms) {
    if (form.controls && isCalled(element, form.controls) || form.namedControls && isNamed(element) && isCalled(element, form.namedControls)) {
      if (form.packages === undefined) generic ??= form
      else if (element.source === undefined || fromPackage(element.source, form.packages) || /^[.@~#]/.test(element.source)) return form
    }
  }
  if (generic) return isTypable(element) ? generic : undefined
  // a component of the project's own that has a control's shape: a name, and a handler of changes or what only a typing control has
  const isComponent = /^\p{Lu}/u.test(element.tag) || element.tag.includes('.')
  if (!isComponent || isCalled(element, optionTag)) return undefined
  const names = element.attributes.map(attribute => attribute.name)
  const types = typesThatAsk.has(textOf(element.attributes.find(one => lower(one) === 'type')?.value) ?? '')
  const changes = types || names.some(name => isOneOf(changeHandlers, name) || isOneOf(typingAttributes, name))
  const named = element.attributes.some(one => one.name === 'name' && one.value !== true && (one.value.text !== undefined || one.value.path !== undefined))
  return changes && named ? table.forms.find(form => form.name === 'html') : undefined
}

/** Named as a field is; by a label alone only where it also takes a change: a menu has a label too. */
const isNamed = ({ attributes }: Element): boolean => attributes.some(one => one.value !== true && /^(name|id)$/.test(one.name))
  || attributes.some(one => lower(one) === 'label') && attributes.some(one => isOneOf(changeHandlers, one.name) || valueAttributes.has(lower(one)))

/** `<TextField source="city" />` shows a record's field, as react-admin has it; `<TextInput source="city" />` asks for it. */
const isDisplay = ({ tag, attributes }: Element): boolean => tag.endsWith('Field')
  && attributes.some(one => one.name === 'source') && !attributes.some(one => one.name === 'name' || valueAttributes.has(lower(one)) || isOneOf(changeHandlers, one.name))

const untypable = new Set(['submit', 'button', 'image', 'reset', 'search', 'range', 'color'])
const isTypable = (element: Element): boolean => {
  const type = inputType(element)
  return type === undefined || !untypable.has(type)
}

function controlOf(element: Element, form: FormSpec): Gathered {
  const gathered: Gathered = { element, form, names: [], words: [], controls: 1 }
  const registered = registration(element)
  if (registered) {
    gathered.names.push(registered.name)
    gathered.form = registered.form
    gathered.words.push({ kind: 'identifier', text: registered.name })
    if (registered.required) demand(gathered, registered.requiredBy ?? 'required')
  }
  readAttributes(gathered, form)
  return gathered
}

/** `{...register('phone', { required: true })}`, or the same handed on in an attribute. */
function registration(element: Element): { name: string; form: FormSpec; required: boolean; requiredBy?: string } | undefined {
  const calls = [...element.spreads, ...element.attributes.flatMap(one => one.value === true ? [] : [one.value])]
  for (const call of calls) {
    const callee = call.call && call.path?.at(-1)
    const entry = callee === undefined ? undefined : table.registrations.get(callee)?.[0]
    if (!entry || !call.call) continue
    const name = argumentOf(call.call.args, entry.spec.name)?.text
    if (name === undefined) continue
    const options = entry.spec.options === undefined ? undefined : argumentOf(call.call.args, entry.spec.options)
    const required = options?.keys?.required
    return { name, form: entry.form, required: required !== undefined && required.text !== 'false' && required.text !== '', ...(required && { requiredBy: `${callee}: required` }) }
  }
  return undefined
}

export function argumentOf(args: readonly Expression[], path: string): Expression | undefined {
  const [index, ...keys] = path.split('.')
  return keys.reduce<Expression | undefined>((value, key) => value?.keys?.[key], args[Number(index)])
}

function readAttributes(gathered: Gathered, form: FormSpec, extraLabels: readonly string[] = []): void {
  const { element, words, names } = gathered
  const nameKeys = [...(form.nameAttributes ?? []).map(name => name.toLowerCase()), ...idAttributes]
  const found = new Map<string, string>()
  let value: string[] | undefined
  for (const attribute of element.attributes) {
    const key = lower(attribute)
    const isRequired = requiredAttributes.has(key) || form.requiredAttributes?.includes(attribute.name)
    if (isRequired) {
      if (attribute.value === true || attribute.value.text === 'true' || attribute.value.text === '') demand(gathered, attribute.name, attribute)
      else if (attribute.value.text === 'false') gathered.required ??= false
      continue
    }
    if (nameKeys.includes(key) || attribute.name === 'name') for (const name of namesOf(attribute.value)) if (!found.has(key)) found.set(key, name)
    if (valueAttributes.has(key) && attribute.value !== true) value ??= boundPath(attribute.value)
    if (attribute.value === true) continue
    if (key === 'rules' || key === 'validate' || key === 'rule') readRules(gathered, attribute.value)
    const kind = attributeWords.get(key) ?? (form.labelAttributes?.includes(attribute.name) || extraLabels.includes(attribute.name) ? 'label' : undefined)
    if (kind && kind !== 'identifier') words.push(...textWords(kind, attribute.value))
  }
  for (const key of nameKeys) {
    const name = found.get(key)
    if (name !== undefined && !names.includes(name)) {
      names.push(name)
      words.push({ kind: 'identifier', text: name })
    }
  }
  if (value && value.length > 0) {
    const own = value.filter(step => step !== 'this')
    words.push({ kind: 'value', text: own.join('.') })
    const last = own.at(-1)
    if (names.length === 0 && last !== undefined && !['value', 'state', 'field'].includes(last)) names.push(last)
  }
  words.push({ kind: 'component', text: element.tag })
}

/** The names a control's value goes through, without what converts it: `value={form.age.toString()}`, `value={String(age)}`. */
function boundPath({ path, call }: Expression): string[] | undefined {
  if (!call) return path
  return path !== undefined && path.length > 1 ? path.slice(0, -1) : call.args[0]?.path
}

/** `rules={{ required: true }}`, `rules={[{ required: true, type: 'email' }]}`, `validate={[required(), email()]}`. */
function readRules(gathered: Gathered, rules: Expression): void {
  for (const rule of rules.items ?? [rules]) {
    const required = rule.keys?.required
    if (required && required.text !== 'false') demand(gathered, 'rules: required')
    if (rule.keys?.type?.text) gathered.words.push({ kind: 'validator', text: rule.keys.type.text })
    const callee = rule.path?.at(-1)
    if (callee === 'required') demand(gathered, 'required()')
    else if (callee !== undefined) gathered.words.push({ kind: 'validator', text: callee })
  }
}

function demand(gathered: Gathered, by: string, attribute?: Attribute): void {
  gathered.required = true
  gathered.requiredBy = by
  if (attribute && !attribute.given) gathered.optional = { start: attribute.at.start, end: attribute.at.end, text: '' }
}

/** The names in an attribute: text, a path's last step, `['user', 'email']`. */
function namesOf(value: Expression | true | undefined): string[] {
  if (value === undefined || value === true) return []
  if (value.text !== undefined) return value.text === '' ? [] : [value.text]
  if (value.items) {
    const parts = value.items.map(item => item.text).filter(text => text !== undefined)
    return parts.length > 0 ? [parts.join('.')] : []
  }
  const last = value.path?.filter(step => step !== 'name').at(-1)
  return last === undefined || value.call ? [] : [last]
}

function textWords(kind: WordKind, value: Expression): Word[] {
  // `label={false}` switches a label off
  if (value.text !== undefined) return /^(|true|false|null|undefined)$/.test(value.text) ? [] : [textWord(kind, value.text)]
  // t('form.phone'), <Trans id="…">: the key's last names say what the text would
  const key = value.call?.args[0]?.text
  return key ? [{ kind: 'labelKey', text: key }] : []
}

/** Text as a person reads it, or `{form.phone}`, a translation key. */
function textWord(kind: WordKind, text: string): Word {
  const key = /^\{([^}]*)\}$/.exec(text.trim())
  return key ? { kind: 'labelKey', text: key[1] as string } : { kind, text: text.slice(0, 200) }
}

const typesThatAsk: ReadonlySet<string> = new Set(askingTypes)

function draftOf(one: Gathered): FieldDraft[] {
  const { element, words, names } = one
  const word = (kind: WordKind): string | undefined => words.find(other => other.kind === kind)?.text
  if (one.around && one.controls === 0 && word('label') === undefined) return []
  // a control without a name still asks what its type, token or label says
  const type = word('type')
  const token = word('autocomplete')
  const name = names[0] ?? (token !== undefined && !/^(on|off)$/.test(token) ? token : undefined)
    ?? (type !== undefined && typesThatAsk.has(type) ? type : undefined) ?? word('label') ?? word('placeholder')
  if (name === undefined) return []
  return [{
    role: 'asked', name, owners: [element.owner], words, at: element.at, detector: one.form.name,
    ...(one.required !== undefined && { required: one.required }), ...(one.requiredBy !== undefined && { requiredBy: one.requiredBy }),
    ...(one.optional && { edits: { optional: one.optional } }),
  }]
}
