import type { FormSpec } from '../kit/define.js'
import { remembered } from '../kit/remembered.js'
import type { FieldDraft } from '../kit/visit.js'
import type { Attribute, Element, Expression, Word, WordKind } from '../types/index.js'
import { demandOf, demandOfRule, type Demand } from './demands.js'

/** Attributes that speak to a reader or a machine about the control, in every template language and kit. */
const attributeWords: ReadonlyMap<string, WordKind> = new Map(Object.entries<WordKind>({
  name: 'identifier', id: 'identifier', field: 'identifier', source: 'identifier', label: 'label', labeltext: 'label', 'aria-label': 'label',
  accessibilitylabel: 'label', floatinglabeltext: 'label', legend: 'label', legendtext: 'label', titletext: 'label', heading: 'label',
  placeholder: 'placeholder', placeholdertext: 'placeholder', title: 'title',
  helpertext: 'description', helptext: 'description', description: 'description', hint: 'description', tooltip: 'description', type: 'type',
  autocomplete: 'autocomplete', textcontenttype: 'autocomplete', inputmode: 'inputMode', keyboardtype: 'inputMode', pattern: 'validator',
}))
const requiredAttributes = new Set(['required', 'aria-required', 'isrequired', 'withasterisk', 'requiredindicator'])
const idAttributes = ['name', 'id', 'inputid', 'controlid', 'ng-reflect-name']
export const valueAttributes = new Set(['value', 'checked', 'selected', 'defaultvalue', 'v-model', 'modelvalue', 'model-value', 'bind:value', 'bind:group', 'bind:checked', 'bind:files', 'ngmodel', 'ng-model', 'x-model'])
/** A control or a group that names one, as it is gathered from the tree. */
export interface Gathered {
  element: Element
  form: FormSpec
  names: string[]
  words: Word[]
  required?: boolean
  requiredBy?: string
  /** All that makes it required. */
  demands?: Demand[]
  controls: number
  /** Its name is written as one (`name`, a registration): one that goes by an id or a value belongs to the element that names it. */
  named?: boolean
  /** The control inside cannot be typed into. */
  idle?: boolean
  /** It says nothing without a control or a label inside. */
  around?: boolean
  /** The form that puts it into an address. */
  byGet?: FieldDraft['byGet']
}

export const attributeOf = (element: Element, name: string): Expression | true | undefined => element.attributes.find(attribute => lower(attribute) === name)?.value
export const inputType = (element: Element): string | undefined => textOf(attributeOf(element, 'type'))?.toLowerCase()

const lowered = remembered(name => name.toLowerCase().replace(/^(\[attr\.|\[\(|\[|:|v-bind:)/, '').replace(/\)?\]$/, ''))

/** An attribute's name in small letters, without what marks it as bound. */
export const lower = (attribute: Attribute): string => lowered(attribute.name)

export const textOf = (value: Expression | true | undefined): string | undefined =>
  value === undefined || value === true ? undefined : value.text

/** Reads all that an element's attributes say: its names, words, and whether it must be filled. */
export function readAttributes(gathered: Gathered, form: FormSpec, extraLabels: readonly string[] = []): void {
  const { element, words, names } = gathered
  const nameKeys = [...(form.nameAttributes ?? []).map(name => name.toLowerCase()), ...idAttributes]
  const found = new Map<string, string>()
  let value: string[] | undefined
  let sets: string | undefined
  for (const attribute of element.attributes) {
    const key = lower(attribute)
    const isRequired = requiredAttributes.has(key) || form.requiredAttributes?.includes(attribute.name)
    if (isRequired) {
      readRequired(gathered, attribute)
      continue
    }
    if (key === 'labelinfo' && /required/i.test(textOf(attribute.value) ?? '')) demand(gathered, { by: attribute.name })
    if (key === 'securetextentry' && isHidden(attribute.value)) words.push({ kind: 'type', text: 'password' })
    if (nameKeys.includes(key) || attribute.name === 'name') for (const name of namesOf(attribute.value)) if (!found.has(key)) found.set(key, name)
    if (attribute.value === true) continue
    if (valueAttributes.has(key)) value ??= boundPath(attribute.value)
    // an uncontrolled control is read through its ref: `phoneRef`
    if (key === 'ref') sets ??= /^(.+?)(Input)?Ref$/.exec(attribute.value.path?.at(-1) ?? '')?.[1]
    if (attribute.value.sets !== undefined) sets ??= attribute.value.sets
    if (key === 'rules' || key === 'validate' || key === 'rule' || form.ruleAttributes?.includes(attribute.name)) readRules(gathered, attribute.value, attribute)
    const kind = attributeWords.get(key) ?? (form.labelAttributes?.includes(attribute.name) || extraLabels.includes(attribute.name) ? 'label' : undefined)
    if (kind && kind !== 'identifier') words.push(...textWords(kind, attribute.value))
  }
  for (const key of nameKeys) {
    const name = found.get(key)
    if (name !== undefined && key !== 'id' && key !== 'inputid') gathered.named = true
    if (name !== undefined && !names.includes(name)) {
      names.push(name)
      words.push({ kind: 'identifier', text: name })
    }
  }
  if (value && value.length > 0) {
    const own = value.filter(step => step !== 'this' && step !== '$model')
    words.push({ kind: 'value', text: own.join('.') })
    const last = own.at(-1) === 'value' ? own.at(-2) : own.at(-1)
    if (names.length === 0 && last !== undefined && !unnamed.has(last)) names.push(last)
  }
  if (names.length === 0 && sets !== undefined && sets.length > 1 && !unnamed.has(sets)) {
    names.push(sets)
    words.push({ kind: 'value', text: sets })
  }
  words.push({ kind: 'component', text: element.tag })
}

/** `secureTextEntry`, `secureTextEntry={!shown}`: but not a part that hands on what it is given, and may be any control. */
const isHidden = (value: Expression | true): boolean => value === true || value.text !== 'false' && !/^secure/.test(value.path?.at(-1) ?? '')

/** What a value is called where its name says nothing of it. */
const unnamed = new Set(['value', 'values', 'state', 'field', 'model', 'modelValue', 'localValue', 'innerValue', 'currentValue', 'internalValue', 'v', 'input', 'inputValue', 'text', 'query', 'val', 'data', 'form', 'formData', 'props', 'newValue'])

/** `required`, `isRequired`, `required={false}`: but not one that only the running program decides. */
export function readRequired(gathered: Gathered, attribute: Attribute): void {
  if (attribute.value === true || /^(|true|required)$/.test(attribute.value.text ?? 'false')) demand(gathered, demandOf(attribute))
  else if (attribute.value.text === 'false') gathered.required ??= false
}

/** The names a control's value goes through, without what converts it: `value={form.age.toString()}`, `value={String(age)}`. */
function boundPath({ path, call }: Expression): string[] | undefined {
  if (!call) return path
  return path !== undefined && path.length > 1 ? path.slice(0, -1) : call.args[0]?.path
}

/** `rules={{ required: true }}`, `rules={[{ required: true, type: 'email' }]}`, `validate={[required(), email()]}`, `rules="required|email"`. */
export function readRules(gathered: Gathered, rules: Expression, attribute?: Attribute): void {
  const listed = rules.items !== undefined
  const whole: Demand = { by: 'rules: required', way: attribute && !attribute.given ? 'attribute' : undefined, at: attribute?.at }
  for (const rule of rules.items ?? [rules]) {
    for (const name of rule.text?.split('|') ?? []) {
      const [check] = name.split(':') as [string]
      if (check === 'required') demand(gathered, { by: 'rules: required', way: 'check', at: rule.at ?? attribute?.at })
      else if (/^[a-z]\w*$/i.test(check) && !/^(true|false)$/.test(check)) gathered.words.push({ kind: 'validator', text: check })
    }
    // [['required'], ['email']]
    if (rule.items?.[0]) readNamed(gathered, rule.items[0], rule)
    const required = rule.keys?.required
    if (required && required.text !== 'false') demand(gathered, demandOfRule(rule, required, listed))
    if (rule.keys?.type?.text) gathered.words.push({ kind: 'validator', text: rule.keys.type.text })
    const callee = rule.path?.at(-1)
    if (callee === 'required') demand(gathered, { ...listed ? { way: 'item', at: rule.at } : whole, by: 'required()' })
    else if (callee !== undefined) gathered.words.push({ kind: 'validator', text: callee })
  }
}

/** `['required']` among others like it. */
function readNamed(gathered: Gathered, { text }: Expression, rule: Expression): void {
  if (text === 'required') demand(gathered, { by: 'rules: required', way: 'item', at: rule.at })
  else if (text !== undefined && /^[a-z]\w*$/i.test(text)) gathered.words.push({ kind: 'validator', text })
}

/** Notes that a field must be filled, and by what. */
export function demand(gathered: Gathered, by: Demand): void {
  gathered.required = true
  gathered.requiredBy = by.by
  gathered.demands = [...gathered.demands ?? [], by]
}

/** The names in an attribute: text, a path's last step, `['user', 'email']`. */
export function namesOf(value: Expression | true | undefined): string[] {
  if (value === undefined || value === true) return []
  if (value.text !== undefined) return value.text === '' ? [] : [value.text]
  if (value.items) {
    const parts = value.items.map(item => item.text).filter(text => text !== undefined)
    return parts.length > 0 ? [parts.join('.')] : []
  }
  const last = value.path?.filter(step => step !== 'name' && step !== 'id' && step !== 'uid').at(-1)
  // name={field.name}: the name of what stands around
  if (value.path && value.path.length > 1 && value.path.at(-1) === 'name' && /^(field|input|props)$/.test(last ?? '')) return []
  return last === undefined || value.call ? [] : [last]
}

function textWords(kind: WordKind, value: Expression): Word[] {
  if (value.keys?.children) return textWords(kind, value.keys.children)
  // `label={false}` switches a label off
  if (value.text !== undefined) return /^(|true|false|null|undefined)$/.test(value.text) ? [] : [textWord(kind, value.text)]
  // t('form.phone'), <Trans id="…">: the key's last names say what the text would
  const key = value.call?.args[0]?.text
  return key ? [{ kind: 'labelKey', text: key }] : []
}

/** Text as a person reads it, or `{form.phone}`, a translation key. */
export function textWord(kind: WordKind, text: string): Word {
  const key = /^[^\p{L}\p{N}{]*\{([^}]*)\}[^\p{L}\p{N}]*$/u.exec(text)
  return key ? { kind: 'labelKey', text: key[1] as string } : { kind, text: text.slice(0, 200) }
}
