import type { FormSpec } from '../kit/define.js'
import type { Element, Expression } from '../types/index.js'
import { demand, namesOf, readAttributes, type Gathered } from './attributes.js'
import { isCalled } from './elements.js'
import { fromPackage, speaks, table } from './table.js'

/** An element that names the control inside it: `<FormField name="phone">`. */
export function groupOf(element: Element): Gathered | undefined {
  for (const form of table.forms) {
    if (!form.groups || !speaks(form, element.language)) continue
    for (const group of form.groups) {
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

/** A control with all that its tag says. */
export function controlOf(element: Element, form: FormSpec): Gathered {
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

function argumentOf(args: readonly Expression[], path: string): Expression | undefined {
  const [index, ...keys] = path.split('.')
  return keys.reduce<Expression | undefined>((value, key) => value?.keys?.[key], args[Number(index)])
}
