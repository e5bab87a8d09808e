import type { Element } from '../types/index.js'
import { lower, textOf, type Gathered } from './attributes.js'
import { bareName } from './field-objects.js'
import { table } from './table.js'

/** The name that an element gives to the names of the controls inside: `formGroupName="address"`. */
export function scopeOf({ attributes }: Element): string | undefined {
  for (const attribute of attributes) {
    const name = table.scopeAttributes.has(lower(attribute)) ? textOf(attribute.value) : undefined
    if (name !== undefined && name !== '') return name
  }
  return undefined
}

/**
 * Puts the names around a control before its own: `address.city`. A name that only the running program knows
 * (`[formControlName]="index"`) is none: a list's is its items' then.
 */
export function enterScope(own: Gathered, scope: readonly string[]): void {
  if (own.form.controlAttributes === undefined) return
  const bound = own.element.attributes.find(one => own.form.nameAttributes?.some(name => `[${name}]` === one.name))
  const path = bound && bound.value !== true ? bound.value.path : undefined
  if (bound && path && own.form.scopeAttributes && bound.name.endsWith('Name]')) {
    own.names = own.names.filter(name => name !== path.at(-1))
    own.words = own.words.filter(word => word.kind !== 'identifier' || word.text !== path.at(-1))
    if (own.names.length === 0 && scope.length > 0) own.names.push(scope.at(-1) as string)
    if (own.names.length > 0) own.words.unshift({ kind: 'identifier', text: own.names[0] as string })
    if (scope.length > 0) return
  } else if (path) own.words = own.words.map(word => word.kind === 'identifier' ? { ...word, text: bareName(word.text) } : word)
  const first = own.names[0]
  if (first !== undefined && scope.length > 0) own.names[0] = [...scope, first].join('.')
}
