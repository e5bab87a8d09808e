import type { FieldObservation, PlacedDatum, SendObservation } from '../types/index.js'

export type PlacedField = PlacedDatum & FieldObservation
export type PlacedSend = PlacedDatum & SendObservation

/** Roles by which personal data is collected, most telling first. A type collects nothing. */
const telling: readonly FieldObservation['role'][] = ['asked', 'taken', 'kept', 'checked']

/** Fields by which personal data is collected: not types, which collect nothing. */
export function collected(data: readonly PlacedDatum[]): PlacedField[] {
  return data.filter((datum): datum is PlacedField => datum.kind === 'field' && datum.role !== 'shaped')
}

export function sent(data: readonly PlacedDatum[]): PlacedSend[] {
  return data.filter((datum): datum is PlacedSend => datum.kind === 'send')
}

/** Most telling place first: asked, taken, kept, checked; then as they stand in the file. */
export function byTelling(a: PlacedField, b: PlacedField): number {
  return telling.indexOf(a.role) - telling.indexOf(b.role) || a.at.start - b.at.start
}

/** Sure enough to report, and nobody said that it is not personal. */
export function reportable(datum: PlacedDatum): boolean {
  return datum.confidence === 'high' && datum.placement.state !== 'unsure' && datum.placement.state !== 'not-personal'
}

/**
 * Whether a schema key checks what a control asks for: the control's form names the schema; or the schema has no noun of its
 * own, and no other form of the file asks for a field of that name.
 */
export function checks(key: PlacedField, control: PlacedField, fields: readonly PlacedField[]): boolean {
  if (key.role === 'asked' || control.role !== 'asked' || key.category !== control.category) return false
  if (control.checkedBy !== undefined && control.checkedBy.length > 0) return control.checkedBy.includes(key.owner)
  if (key.role !== 'checked' || key.name !== control.name) return false
  if (key.record === control.record) return true
  return key.record === '' && fields.every(other => other.role !== 'asked' || other.name !== key.name || other.category !== key.category
    || other.record === control.record)
}

/**
 * The fields of one file as data: places of one record and category, and controls with the schema keys behind them, stand in one
 * group, most telling place first.
 */
export function groups(fields: readonly PlacedField[]): [PlacedField, ...PlacedField[]][] {
  const parent = fields.map((_, index) => index)
  const root = (index: number): number => parent[index] === index ? index : root(parent[index] as number)
  const join = (a: number, b: number): void => { parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b)) }
  const first = new Map<string, number>()
  fields.forEach((field, index) => {
    const datum = JSON.stringify([field.record || field.owner, field.category])
    join(index, first.get(datum) ?? index)
    if (!first.has(datum)) first.set(datum, index)
  })
  const controls = fields.flatMap((field, index) => field.role === 'asked' ? [index] : [])
  fields.forEach((key, index) => {
    for (const control of controls) if (checks(key, fields[control] as PlacedField, fields)) join(index, control)
  })
  const members = new Map<number, PlacedField[]>()
  fields.forEach((field, index) => members.set(root(index), [...(members.get(root(index)) ?? []), field]))
  return [...members.values()].map(group => group.sort(byTelling) as [PlacedField, ...PlacedField[]])
}
