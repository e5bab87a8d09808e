import { askingTypes, isChangeHandler, isTypingAttribute } from '../kit/controls.js'
import type { FormSpec } from '../kit/define.js'
import { remembered } from '../kit/remembered.js'
import type { Element } from '../types/index.js'
import { inputType, lower, textOf, valueAttributes } from './attributes.js'
import { formOfOwn } from './components.js'
import { fromPackage, speaks, table } from './table.js'

export const labelTag = /(^|\.)(label|\w*Label|ControlLabel|legend|Legend)$|^\w[\w-]*-label$/
export const descriptionTag = /(Description|HelperText|HelpText|Hint)$/
export const optionTag = /(^|\.)(option|\w*Option|SelectItem|MenuItem|Radio|RadioButton|RadioGroupItem)$|^[a-z][\w-]*-(option|radio|radio-button|select-item)$/i

export const typesThatAsk: ReadonlySet<string> = new Set(askingTypes)

/** By its tag, or by its name in the module it comes from. */
export const isCalled = ({ tag, imported }: Element, pattern: RegExp): boolean => pattern.test(tag) || imported !== undefined && pattern.test(imported)

/** Asks of an element whether any of the patterns, prepared for all libraries at once, knows it: most are neither control nor group. */
export function anyCalled(patterns: readonly RegExp[]): (element: Element) => boolean {
  const known = remembered(tag => patterns.some(pattern => pattern.test(tag)))
  return ({ tag, imported }) => known(tag) || imported !== undefined && known(imported)
}

const mayBeControl = anyCalled(table.controlTags)

/** The form library whose control an element is; later, more particular libraries win over plain HTML. Asked of each element by all around it. */
export function controlForm(element: Element): FormSpec | undefined {
  const known = forms.get(element)
  if (known !== undefined) return known === null ? undefined : known
  const form = formOf(element)
  forms.set(element, form ?? null)
  return form
}

const forms = new WeakMap<Element, FormSpec | null>()

function formOf(element: Element): FormSpec | undefined {
  if (element.own) return formOfOwn(element.own)
  if (isDisplay(element)) return undefined
  const bound = boundForm(element)
  if (bound) return isTypable(element) ? bound : undefined
  let generic: FormSpec | undefined
  let local: FormSpec | undefined
  if (mayBeControl(element)) for (const form of table.forms) {
    if (!speaks(form, element.language)) continue
    if (form.controls && isCalled(element, form.controls) || form.namedControls && isNamed(element) && isCalled(element, form.namedControls)) {
      if (form.packages === undefined) generic ??= form
      else if (!isTypable(element)) return undefined
      // kits of component languages are registered for a whole application, without an import
      else if (fromPackage(element.source ?? '', form.packages) || element.source === undefined && element.language !== undefined) return form
      else if (element.source === undefined || isLocal(element.source)) local ??= form
    }
  }
  // a component of the project's own goes by its shape
  if (generic ?? local) return isTypable(element) ? generic ?? local : undefined
  // a component of the project's own that has a control's shape: a name, and a handler of changes or what only a typing control has
  const isComponent = /^\p{Lu}/u.test(element.imported ?? element.tag) || element.tag.includes('.')
  if (!isComponent || isCalled(element, optionTag)) return undefined
  const names = element.attributes.map(attribute => attribute.name)
  const types = typesThatAsk.has(textOf(element.attributes.find(one => lower(one) === 'type')?.value) ?? '')
  const changes = types || names.some(name => isChangeHandler(name) || isTypingAttribute(name))
  const named = element.attributes.some(one => one.name === 'name' && one.value !== true && (one.value.text !== undefined || one.value.path !== undefined))
  // a component's markup binds what a control holds: with a text that a person reads it is one
  const labelled = element.language !== undefined && element.attributes.some(one => /^(v-model|bind:value)$/.test(one.name))
    && element.attributes.some(one => /^(label|placeholder|autocomplete)$/.test(lower(one)))
  return changes && named || labelled ? table.forms.find(form => form.name === 'html') : undefined
}

/** The library whose attribute binds a value to the element, whatever its tag: `formControlName`, `x-model`. */
function boundForm({ attributes, tag }: Element): FormSpec | undefined {
  if (tag === 'form') return undefined
  for (const attribute of attributes) {
    const form = table.controlAttributes.get(lower(attribute))
    if (form) return form
  }
  return undefined
}

/** Whether a control only shows what it holds: nobody can type into `<Input value={user.email} disabled />`. */
export const isIdle = ({ attributes }: Element): boolean => attributes.some(one =>
  /^(disabled|readonly|isdisabled|isreadonly)$/.test(lower(one)) && (one.value === true || /^(true|disabled|readonly)?$/i.test(one.value.text ?? 'no'))
  || /^(is)?editable$/.test(lower(one)) && one.value !== true && one.value.text === 'false')

/** A module of the project's own, by how it is written: `./field`, `@/ui/field`, `~/field`, `#ui`. */
const isLocal = (source: string): boolean => /^([.~$#]|@\/)/.test(source)

/** Named as a field is; by a label alone only where it also takes a change: a menu has a label too. */
const isNamed = ({ attributes }: Element): boolean => attributes.some(one => one.value !== true && /^(name|id|inputId|placeholder)$/.test(one.name)
  || lower(one) === 'type' && typesThatAsk.has(textOf(one.value) ?? ''))
  || attributes.some(one => lower(one) === 'label') && attributes.some(one => isChangeHandler(one.name) || valueAttributes.has(lower(one)))

/** `<TextField source="city" />` shows a record's field, as react-admin has it; `<TextInput source="city" />` asks for it. */
const isDisplay = ({ tag, attributes }: Element): boolean => tag.endsWith('Field')
  && attributes.some(one => one.name === 'source') && !attributes.some(one => one.name === 'name' || valueAttributes.has(lower(one)) || isChangeHandler(one.name))

/** Beside those of HTML those of FormKit, whose one component is everything. */
const untypable = new Set(['submit', 'button', 'image', 'reset', 'search', 'range', 'color', 'form', 'group', 'list', 'meta'])
const isTypable = (element: Element): boolean => {
  const type = inputType(element)
  return type === undefined || !untypable.has(type)
}

export const holdsControl = (element: Element): boolean => controlForm(element) !== undefined || element.children.some(holdsControl)

/** Boxes and radio buttons have their label behind them. */
export const isTickable = (element: Element): boolean => /^(radio|checkbox)$/.test(inputType(element) ?? '')

/** How many questions an element asks: a control counts once, with all in it. Asked of what stands around each control, so each is counted once. */
export function controlsIn(element: Element): number {
  const known = counts.get(element)
  if (known !== undefined) return known
  const count = element.children.reduce((sum, child) => sum + (controlForm(child) ? isCalled(child, optionTag) ? 0 : 1 : controlsIn(child)), 0)
  counts.set(element, count)
  return count
}

const counts = new WeakMap<Element, number>()

/** Elements around one control that hold its label and say that it is demanded, in every kit: `FormControl`, `Field.Root`, `Form.Item`. */
const shellTag = /(^|\.)(\w*(Form|Field|Input|Control|Setting|Question)(Item|Group|Control|Field|Row|Wrapper|Container|Layout|Root|Label)|Field|Field\.Root|Item|FormElement|FloatLabel|FloatingLabel|Labell?ed\w*|Group)$/

/** An element that speaks for the one control inside it, without being a control that goes by a name of its own. */
export const isShell = (element: Element): boolean => isCalled(element, shellTag) && controlsIn(element) === 1

/** A legend speaks for boxes and radio buttons, and elsewhere for all that is below; a text of few words, as an app shows one, for the control after it. */
export function saysLabel(element: Element, after: Element | undefined): boolean {
  const says = isCalled(element, /legend$/i) ? after !== undefined && firstControl(after) !== undefined && isTickable(firstControl(after) as Element)
    : isText(element) ? after !== undefined && controlForm(after) !== undefined && element.text.split(' ').length <= 4
      : isLoneLabel(element)
  // asked last, since it is put together for those who ask
  return says && element.text !== ''
}

/** What an app shows as text, beside a control or not. */
export const isText = (element: Element): boolean => isCalled(element, /^(Text|Typography|ThemedText|AppText)$/)

const firstControl = (element: Element): Element | undefined => controlForm(element) ? element
  : element.children.map(firstControl).find(one => one !== undefined)

export const isLoneLabel = (element: Element): boolean => isCalled(element, labelTag) && !element.children.some(holdsControl)
  && !element.attributes.some(attribute => ['htmlfor', 'for'].includes(lower(attribute)))
