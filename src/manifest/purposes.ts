import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { categoryOf, titleOf } from '../taxonomy/index.js'
import type { Location, ManifestDatum, ManifestPlace, Purpose, Spoken } from '../types/index.js'
import { readCategory } from './category.js'
import { bases, conditions, datumKeys, namePattern, purposeKeys } from './keys.js'
import { scalarText } from './edit.js'
import { parsePlace, type Base } from './paths.js'
import { entriesOf, kindOf, listOf, type Entry, type Reading } from './reading.js'
import { capital, isTodo, readKeys, sectionEntries, textOf, type Values } from './values.js'

const name = new RegExp(namePattern, 'u')

/** `above`: the purposes of the manifests above, which one of the same name here goes on with. */
export function readPurposes(reading: Reading, node: Node | undefined, base: Base, above: readonly Purpose[] = []): Purpose[] {
  return sectionEntries(reading, node, '"purposes"', 'purposes: { newsletter: { description: ... } }').flatMap(entry => {
    const what = `purpose "${entry.key}"`
    if (!name.test(entry.key)) reading.error(entry.keyNode,
      `"${entry.key}" cannot name a purpose: use one word without commas, other than "none".`)
    if (!isMap(entry.value)) {
      reading.error(entry.value ?? entry.keyNode,
        `${capital(what)} must be a map, but is ${kindOf(entry.value)}: give it a description, where and data.`)
      return []
    }
    return [readPurpose(reading, entriesOf(reading, entry.value, what), entry, what, base, above.find(each => each.name === entry.key))]
  })
}

function readPurpose(reading: Reading, entries: Entry[], { key, keyNode }: Entry, what: string, base: Base, above: Purpose | undefined): Purpose {
  const values = readKeys(reading, entries, purposeKeys, what)
  const at = reading.span(keyNode)
  const purpose: Purpose = {
    name: key,
    description: values.texts.description?.text ?? '',
    where: (values.lists.where?.items ?? []).flatMap(item => readPlace(reading, item, base)),
    data: readData(reading, values.sections.data, what),
    subjects: values.lists.subjects?.items.map(item => item.text) ?? [],
    draft: values.flags.draft?.on ?? false,
    at,
  }
  duplicatePlaces(reading, purpose.where, 'where', what)
  if (values.lists.used !== undefined) {
    purpose.used = values.lists.used.items.flatMap(item => readReader(reading, item, base))
    duplicatePlaces(reading, purpose.used, 'used', what)
  }
  for (const part of ['benefit', 'retention', 'source'] as const) if (values.texts[part] !== undefined) purpose[part] = values.texts[part].text
  for (const part of ['basis', 'condition', 'use'] as const) {
    const text = values.texts[part]?.text
    if (text !== undefined && !isTodo(text)) purpose[part] = text
  }
  const proposed = values.texts.basis?.text.replace(/^TODO\s*/, '') ?? ''
  if (purpose.basis === undefined && proposed !== '') purpose.proposedBasis = proposed
  const spoken = spokenOf(values, ['description', 'benefit', 'retention'])
  if (spoken !== undefined) purpose.spoken = spoken
  const source = values.texts.source
  if (source !== undefined && !isTodo(source.text)) reading.refer('source', source.text, source.at)
  checkWhole(reading, purpose, values, what, above)
  return purpose
}

function readPlace(reading: Reading, item: { text: string; at: Location }, base: Base): ManifestPlace[] {
  const place = parsePlace(item.text, base)
  if (!('problem' in place)) return [{ ...place, text: item.text, at: item.at }]
  reading.error(item.at, place.problem)
  return []
}

/** An entry of `used`: code is read by whole declarations, and holds no fields. */
function readReader(reading: Reading, item: { text: string; at: Location }, base: Base): ManifestPlace[] {
  const places = readPlace(reading, item, base)
  const field = places.find(place => place.kind === 'field')
  if (field === undefined) return places
  reading.error(item.at, `"${item.text}" in "used" is a field: name the file, folder, class or function that may read it.`)
  return []
}

function duplicatePlaces(reading: Reading, places: ManifestPlace[], key: string, what: string): void {
  const same = (one: ManifestPlace): string => one.kind === 'path' ? one.value.replace(/\/$/, '') : one.value.toLowerCase()
  const firsts = new Map<string, ManifestPlace>()
  for (const place of places) {
    const first = firsts.get(`${place.kind} ${same(place)}`)
    if (first === undefined) firsts.set(`${place.kind} ${same(place)}`, place)
    else reading.error(place.at, `"${place.text}" names the same place as "${first.text}" in "${key}" of ${what}: keep one.`)
  }
}

/** `data`: a map, a list, or one key; a `?` behind a key says that it may be asked, never demanded. */
function readData(reading: Reading, node: Node | undefined, what: string): ManifestDatum[] {
  if (node === undefined) return []
  const data: ManifestDatum[] = []
  const add = (key: string, at: Location, value: Node | undefined): void => {
    const datum = readDatum(reading, key, at, value, what)
    if (datum === undefined) return
    const twin = data.find(other => other.category === datum.category)
    if (twin === undefined) data.push(datum)
    else reading.error(at,
      `"${key}" lists ${titleOf(datum.category, reading.own)} a second time in ${what}, after "${twin.key}${twin.mayDemand ? '' : '?'}": keep one.`)
  }
  const addMap = (map: Node): void => {
    if (isMap(map)) for (const entry of entriesOf(reading, map, `"data" of ${what}`)) add(entry.key, reading.span(entry.keyNode), entry.value)
  }
  if (isMap(node)) addMap(node)
  else if (!isSeq(node) && textOf(node) === undefined) reading.error(node,
    `"data" of ${what} must be a map or a list, but is ${kindOf(node)}: write data: { email, name? }`)
  else {
    for (const each of isSeq(node) ? node.items : [node]) {
      const item = reading.resolve(each)
      const text = textOf(item)
      if (item !== undefined && text !== undefined) add(text, reading.span(item), undefined)
      else if (isMap(item)) addMap(item)
      else reading.error(item ?? node,
        `An item in "data" of ${what} must be a category, but is ${kindOf(item)}: write data: { email, name? }`)
    }
  }
  return data
}

function readDatum(reading: Reading, written: string, at: Location, value: Node | undefined, what: string): ManifestDatum | undefined {
  if (written.startsWith('?')) reading.error(at,
    `"${written}" has its question mark in front: write "${written.slice(1).trim()}?".`, [scalarText(`${written.slice(1).trim()}?`, true)])
  const key = written.replace(/^\?|\?$/g, '')
  const category = readCategory(reading, key, at, written.endsWith('?') ? '?' : '')
  if (category === undefined) return undefined
  const datum: ManifestDatum = { category, key, mayDemand: !written.endsWith('?'), at }
  const text = textOf(value)
  const refused = text === undefined ? /^false$/.test(String(isScalar(value) ? value.value : '')) : /^(no|never|none|off|not?|forbidden)$/i.test(text.trim())
  if (refused) {
    reading.error(value ?? at, `"${key}" in ${what} is followed by "${text ?? 'false'}", which forbids nothing: take ${key} out of the list, or name it under never.`)
    return undefined
  }
  if (text !== undefined) datum.why = text
  else if (isMap(value)) {
    const label = `"${key}" in ${what}`
    const values = readKeys(reading, entriesOf(reading, value, label), datumKeys, label)
    for (const part of ['why', 'source', 'retention', 'title'] as const) if (values.texts[part] !== undefined) datum[part] = values.texts[part].text
    const spoken = spokenOf(values, ['why', 'retention', 'title'])
    if (spoken !== undefined) datum.spoken = spoken
    if (values.lists.readBy !== undefined) datum.readBy = values.lists.readBy.items.map(item => item.text)
    if (values.texts.source !== undefined) reading.refer('source', values.texts.source.text, values.texts.source.at)
  } else if (value !== undefined) reading.error(value,
    `"${key}" in ${what} must be followed by nothing, by the reason as text, or by a map, but is followed by ${kindOf(value)}: write ${key}: the reason, or ${key}: { source: observed }`)
  return datum
}

/** Those of some texts that are said in several languages; undefined where none is. */
function spokenOf<K extends string>({ spoken }: Values, parts: readonly K[]): Partial<Record<K, Spoken>> | undefined {
  const said = parts.flatMap(part => spoken[part] === undefined ? [] : [[part, spoken[part]] as const])
  return said.length === 0 ? undefined : Object.fromEntries(said) as Partial<Record<K, Spoken>>
}

/** What a purpose lacks as a whole: a description, its condition, basis and retention; what is still TODO or a draft. */
function checkWhole(reading: Reading, purpose: Purpose, values: Values, what: string, above: Purpose | undefined): void {
  const written = (part: string): boolean => values.at[part] !== undefined || isSaid(above?.[part as keyof Purpose])
  if (!written('description')) reading.error(purpose.at,
    `${capital(what)} has no description: say in one sentence what the data is for.`)
  const special = purpose.data.filter(datum => categoryOf(datum.category, reading.own)?.sensitivity === 'special')
  if (special[0] !== undefined && !written('condition')) {
    reading.error(special[0].at,
      `${capital(what)} lists ${listOf(special.map(datum => titleOf(datum.category, reading.own)))}, which needs a condition: add condition: and one of ${listOf(conditions, 'or')}.`)
  }
  const todo = Object.keys(values.texts).filter(part => [values.texts[part]?.text ?? '', ...Object.values(values.spoken[part] ?? {})].some(isTodo))
  const missing = ['basis', 'retention'].filter(part => !written(part))
  if (purpose.draft) {
    const open = [...todo, ...missing]
    const first = open.length > 0 ? `write its ${listOf(open)}` : 'read it through'
    reading.warn(values.at.draft ?? purpose.at, `${capital(what)} is a draft: ${first}, then delete "draft: true".`, { draft: true })
  } else {
    if (todo.length > 0) reading.warn(values.texts[todo[0] ?? '']?.at ?? purpose.at,
      `${capital(what)} still says TODO in its ${listOf(todo)}: write what is meant.`)
    if (missing.includes('basis')) reading.error(purpose.at,
      `${capital(what)} states no basis: add basis: and one of ${listOf(bases, 'or')}.`)
    if (missing.includes('retention')) reading.error(purpose.at,
      `${capital(what)} states no retention: add retention: and how long the data is kept, in words or ISO 8601 (P30D).`)
  }
  if (written('data') && !written('where')) reading.warn(values.at.data ?? purpose.at,
    `${capital(what)} lists data but not where, so it collects nothing: add where: and the records, files or folders.`)
  if (written('where') && !written('data')) reading.warn(values.at.where ?? purpose.at,
    `${capital(what)} names places but no data, so nothing may be collected there: add data: and the categories.`)
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
