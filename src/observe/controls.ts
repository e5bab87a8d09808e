import type { FormSpec } from '../kit/define.js'
import type { Element, Expression, Word } from '../types/index.js'
import type { Demand } from './demands.js'
import { demand, namesOf, readAttributes, textOf, type Gathered } from './attributes.js'
import { anyCalled, isCalled } from './elements.js'
import { fromPackage, speaks, table } from './table.js'

const mayBeGroup = anyCalled(table.groupTags)

/** An element that names the control inside it: `<FormField name="phone">`. */
export function groupOf(element: Element): Gathered | undefined {
  if (element.own || !mayBeGroup(element)) return undefined
  for (const form of table.forms) {
    if (!form.groups || !speaks(form, element.language)) continue
    for (const group of form.groups) {
      if (!isCalled(element, group.tag) || group.around && element.children.length === 0) continue
      if (element.source !== undefined && form.packages && /^[^.@~$#/]/.test(element.source) && !fromPackage(element.source, form.packages)) continue
      const names = group.name.flatMap(name => namesOf(element.attributes.find(one => one.name === name)?.value))
      if (names.length === 0) continue
      const name = names[0] as string
      const gathered: Gathered = { element, form, names: [name], words: [{ kind: 'identifier', text: name }], controls: 0, named: true, ...(group.around && { around: true }) }
      readAttributes(gathered, form, group.label)
      return gathered
    }
  }
  return undefined
}

const askingModules = table.asks.get('default') ?? []

/** What a component asks inside itself, out of the reader's sight: `<PaymentElement />`, `<SignUp />`. */
export function askedBy(element: Element): Gathered[] {
  const { source } = element
  if (source === undefined || element.attributes.some(one => textOf(one.value) === 'hidden')) return []
  const entries = [...table.asks.get(element.imported ?? element.tag) ?? [], ...askingModules]
  const entry = entries.find(({ form }) => fromPackage(source, form.packages))
  return (entry?.spec ?? []).filter(ask => typeof ask === 'string' || isAsked(element, ask.when)).map(ask => {
    const name = typeof ask === 'string' ? ask : ask.name
    const words: Word[] = [{ kind: 'identifier', text: name }, { kind: 'component', text: element.tag }]
    return { element, form: (entry as NonNullable<typeof entry>).form, names: [name], words, controls: 1, named: true }
  })
}

/** Whether an attribute asks for it: `options.fields.phone` stands in `options={{ fields: { phone: 'always' } }}`; `signUpAttributes=phone` in a list. */
function isAsked(element: Element, when: string): boolean {
  const [path, item] = when.split('=')
  const [attribute, ...keys] = (path as string).split('.')
  const value = keys.reduce<Expression | true | undefined>(
    (outer, key) => outer === undefined || outer === true ? undefined : outer.keys?.[key], element.attributes.find(one => one.name === attribute)?.value)
  if (value === undefined || value === true) return value === true
  if (item !== undefined) return value.text === item || value.items?.some(one => one.text === item) === true
  return value.text === undefined || !/^(never|false|none)$/.test(value.text)
}

/** What an element around one control says of it: `<FormControl isRequired>`, `<Field label="Phone" required>`. */
export function shellOf(element: Element): Gathered {
  const gathered: Gathered = { element, form: htmlForm(), names: [], words: [], controls: 0 }
  readAttributes(gathered, gathered.form)
  // it is no control: what is bound to it, its tag and its type say nothing of the one inside
  gathered.words = gathered.words.filter(word => /^(label|labelKey|description|identifier)$/.test(word.kind))
  return gathered
}

const htmlForm = (): FormSpec => table.forms.find(form => form.name === 'html') as FormSpec

/** A control with all that its tag says. */
export function controlOf(element: Element, form: FormSpec): Gathered {
  const gathered: Gathered = { element, form, names: [], words: [], controls: 1 }
  const registered = registration(element)
  if (registered) {
    gathered.names.push(registered.name)
    gathered.named = true
    gathered.form = registered.form
    gathered.words.push({ kind: 'identifier', text: registered.name })
    if (registered.type !== undefined) gathered.words.push({ kind: 'type', text: registered.type })
    if (registered.demand) demand(gathered, registered.demand)
  }
  readAttributes(gathered, form)
  return gathered
}

type Registration = NonNullable<ReturnType<typeof table.registrations.get>>[number]
interface Registered { name: string; form: FormSpec; demand?: Demand; type?: string }

/** `{...register('phone', { required: true })}`, or the same handed on in an attribute. */
function registration(element: Element): Registered | undefined {
  const calls = [...element.spreads, ...element.attributes.flatMap(one => one.value === true ? [] : [one.value])]
  for (const call of calls) {
    const callee = call.call && call.path?.at(-1)
    if (callee === undefined || !call.call) continue
    const { args } = call.call
    for (const entry of table.registrations.get(callee) ?? []) {
      const argument = argumentOf(args, entry.spec.name)
      const name = entry.spec.member ? memberOf(argument) : argument?.text
      if (name !== undefined) return registered(entry, name, args, callee)
    }
  }
  return undefined
}

/** The last name of `fields.email`. */
const memberOf = (value: Expression | undefined): string | undefined => value?.path && !value.call && value.path.length > 1 ? value.path.at(-1) : undefined

function registered({ form, spec }: Registration, name: string, args: readonly Expression[], callee: string): Registered {
  const options = spec.options === undefined ? undefined : argumentOf(args, spec.options)
  const required = options?.keys?.required
  const type = options?.keys?.type?.text
  return {
    name, form, ...(type !== undefined && { type }),
    ...(required && required.text !== 'false' && required.text !== '' && { demand: { by: `${callee}: required`, way: 'value', at: required.at } }),
  }
}

function argumentOf(args: readonly Expression[], path: string): Expression | undefined {
  const [index, ...keys] = path.split('.')
  return keys.reduce<Expression | undefined>((value, key) => value?.keys?.[key], args[Number(index)])
}
