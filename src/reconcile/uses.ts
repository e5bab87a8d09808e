import type { FieldUse, Usage } from '../types/index.js'
import type { PlacedField } from './data.js'

/** Who reads the field behind a place; undefined where nobody looked. */
export function useOf(field: PlacedField, usage: Usage): FieldUse | undefined {
  return usage.fields.find(one => one.record === field.record && one.name === field.name)
}

/** Nothing reads it, and nothing that was seen could hide a read. */
export const isUnread = ({ uses, doubts }: FieldUse): boolean => doubts.length === 0 && !uses.some(use => use.kind === 'read')
