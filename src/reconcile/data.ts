import type { FieldObservation, PlacedDatum, Role, SendObservation } from '../types/index.js'

export type PlacedField = PlacedDatum & FieldObservation
export type PlacedSend = PlacedDatum & SendObservation

/** Roles by which personal data is collected, most telling first. A type collects nothing. */
export const telling: readonly Role[] = ['asked', 'taken', 'kept', 'checked', 'granted']

/** Fields by which personal data is collected: not types, which collect nothing, nor permissions, which have a code of their own. */
export function collected(data: readonly PlacedDatum[]): PlacedField[] {
  return data.filter((datum): datum is PlacedField => datum.kind === 'field' && datum.role !== 'shaped' && datum.role !== 'granted')
}

/** What a person is asked to grant: device permissions, and what OAuth scopes give. */
export function granted(data: readonly PlacedDatum[]): PlacedField[] {
  return data.filter((datum): datum is PlacedField => datum.kind === 'field' && datum.role === 'granted')
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
 * Controls with the schema keys behind them. A control's form names its schemas; where it names none, a key of the same name stands
 * behind it if their record is the same, or if the schema has no noun of its own and only one record's form asks for that name.
 */
export function pairs(fields: readonly PlacedField[]): { control: PlacedField; key: PlacedField }[] {
  const keys = fields.filter(field => field.role !== 'asked')
  const controls = fields.filter(field => field.role === 'asked')
  const byOwner = indexed(keys, key => [key.category, key.owner])
  const checkedByName = indexed(keys.filter(key => key.role === 'checked'), key => [key.category, key.name])
  const askedByName = indexed(controls, control => [control.category, control.name])
  return controls.flatMap(control => {
    if (control.checkedBy !== undefined && control.checkedBy.length > 0) {
      return control.checkedBy.flatMap(owner => byOwner(control.category, owner)).map(key => ({ control, key }))
    }
    const isOnly = askedByName(control.category, control.name).every(other => other.record === control.record)
    return checkedByName(control.category, control.name)
      .filter(key => key.record === control.record || (key.record === '' && isOnly))
      .map(key => ({ control, key }))
  })
}

function indexed<T>(items: readonly T[], keyOf: (item: T) => string[]): (...key: string[]) => readonly T[] {
  const index = new Map<string, T[]>()
  for (const item of items) {
    const key = JSON.stringify(keyOf(item))
    const found = index.get(key)
    if (found === undefined) index.set(key, [item])
    else found.push(item)
  }
  return (...key) => index.get(JSON.stringify(key)) ?? []
}

/** One thing for each datum of which a place is meant: the most telling of these leads, the others stand below it. */
export function perDatum<T>(fields: readonly PlacedField[], isMeant: (field: PlacedField) => boolean, make: (lead: PlacedField, others: PlacedField[]) => T): T[] {
  return groups(fields).flatMap(group => {
    const [lead, ...others] = group.filter(isMeant)
    return lead === undefined ? [] : [make(lead, others)]
  })
}

/**
 * The fields of one file as data: places of one record and category, and controls with the schema keys behind them, stand in one
 * group, most telling place first.
 */
export function groups(fields: readonly PlacedField[]): [PlacedField, ...PlacedField[]][] {
  const parent = new Map<PlacedField, PlacedField>()
  const root = (field: PlacedField): PlacedField => {
    let top = field
    for (let above = parent.get(top); above !== undefined; above = parent.get(top)) top = above
    if (top !== field) parent.set(field, top)
    return top
  }
  const join = (one: PlacedField, other: PlacedField): void => {
    if (root(one) !== root(other)) parent.set(root(other), root(one))
  }
  const first = new Map<string, PlacedField>()
  for (const field of fields) {
    const datum = JSON.stringify([field.record || field.owner, field.category])
    const known = first.get(datum)
    if (known === undefined) first.set(datum, field)
    else join(known, field)
  }
  for (const { control, key } of pairs(fields)) join(control, key)
  const members = new Map<PlacedField, [PlacedField, ...PlacedField[]]>()
  for (const field of fields) {
    const group = members.get(root(field))
    if (group === undefined) members.set(root(field), [field])
    else group.push(field)
  }
  return [...members.values()].map(group => group.sort(byTelling))
}
