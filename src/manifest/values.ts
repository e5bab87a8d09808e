import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import type { Location } from '../types/index.js'
import { todoPattern, type Key } from './keys.js'
import { isLanguage, noLanguage } from './languages.js'
import { guess, entriesOf, kindOf, listOf, type Entry, type Reading } from './reading.js'

export interface Text {
  text: string
  at: Location
}

/** What a map of known keys holds, by the shapes of its table. Sections keep their node. Wrong parts are absent, and reported. */
export interface Values {
  texts: Record<string, Text>
  /** Of texts that are said in several languages, each by its language; the first of them stands in `texts`, too. */
  spoken: Record<string, Record<string, string>>
  flags: Record<string, { on: boolean; at: Location }>
  lists: Record<string, { items: Text[]; at: Location }>
  sections: Record<string, Node>
  /** Spans of the keys themselves. */
  at: Record<string, Location>
}

const todo = new RegExp(todoPattern, 'u')

export const isTodo = (text: string): boolean => todo.test(text)

/** Reads a map by its table of keys. `what` names it in messages: `purpose "newsletter"`. */
export function readKeys(reading: Reading, entries: readonly Entry[], table: readonly Key[], what: string): Values {
  const values: Values = { texts: {}, spoken: {}, flags: {}, lists: {}, sections: {}, at: {} }
  for (const { key, keyNode, value } of entries) {
    const known = table.find(each => each.name === key)
    if (known === undefined) {
      const names = table.map(each => each.name)
      const meant = guess(key, names)
      reading.error(keyNode,
        `${capital(what)} has no key "${key}"${meant.said}${/[a-z]:\S/.test(key) ? '; write a space after the colon' : ''}. Known: ${listOf(names)}.`, meant.instead)
      continue
    }
    values.at[key] = reading.span(keyNode)
    if (value === undefined) reading.error(keyNode, `"${key}" of ${what} is empty: write ${known.example}, or delete the line.`)
    else readValue(reading, values, known, value, what)
  }
  return values
}

function readValue(reading: Reading, values: Values, key: Key, node: Node, what: string): void {
  switch (key.shape) {
    case 'text':
    case 'choice': {
      if (key.spoken === true && isMap(node)) {
        const spoken = readSpoken(reading, node, `"${key.name}" of ${what}`)
        const [first] = Object.values(spoken)
        if (first === undefined) return
        values.texts[key.name] = { text: first, at: reading.span(node) }
        values.spoken[key.name] = spoken
        return
      }
      const text = textOf(node)
      if (text === undefined) reading.error(node,
        `"${key.name}" of ${what} must be text, but is ${kindOf(node)}: write ${key.example}`)
      else if (key.shape === 'choice' && key.choices?.includes(text) !== true && !isTodo(text)) {
        const choices = key.choices ?? []
        const known = choices.length > 12 ? '' : ` Known: ${listOf(choices)}.`
        const meant = guess(text, choices)
        const refused = key.refused && Object.hasOwn(key.refused, text) ? key.refused[text] : undefined
        reading.error(node, refused ?? `"${text}" is no ${key.name}${meant.said}.${known}`, refused === undefined ? meant.instead : [])
      } else values.texts[key.name] = { text, at: reading.span(node) }
      return
    }
    case 'flag':
      if (isScalar(node) && typeof node.value === 'boolean') values.flags[key.name] = { on: node.value, at: reading.span(node) }
      else reading.error(node, `"${key.name}" of ${what} must be true or false, but is ${kindOf(node)}: write ${key.example}`)
      return
    case 'list': {
      const items = readList(reading, node, `"${key.name}" of ${what}`, key.example)
      if (items !== undefined) values.lists[key.name] = { items, at: reading.span(node) }
      return
    }
    default:
      values.sections[key.name] = node
  }
}

/** One text in several languages. */
function readSpoken(reading: Reading, node: YAMLMap, what: string): Record<string, string> {
  const spoken: [string, string][] = []
  const entries = entriesOf(reading, node, what)
  if (entries.length === 0) reading.error(node, `${capital(what)} is an empty map: write { en: ..., de: ... }, or one text.`)
  for (const { key, keyNode, value } of entries) {
    const text = textOf(value)
    if (!isLanguage(key)) {
      const { message, instead } = noLanguage(key)
      reading.error(keyNode, message, instead)
    } else if (text === undefined) reading.error(value ?? keyNode, `"${key}" in ${what} must be text, but is ${kindOf(value)}: write ${key}: and the text in that language.`)
    else spoken.push([key, text])
  }
  return Object.fromEntries(spoken)
}

/** A list of texts, or one text. What stands twice counts once, and says so. */
export function readList(reading: Reading, node: Node, what: string, example: string): Text[] | undefined {
  const items: Text[] = []
  const nodes: unknown[] = isSeq(node) ? node.items : [node]
  if (!isSeq(node) && textOf(node) === undefined) {
    reading.error(node, `${capital(what)} must be a list, but is ${kindOf(node)}: write ${example}`)
    return undefined
  }
  for (const each of nodes) {
    const item = reading.resolve(each)
    const text = textOf(item)
    if (item === undefined && isAlias(each)) continue
    if (item === undefined || text === undefined) {
      reading.error(item ?? node, isMap(item)
        ? `An item in ${what} starts with "{" or holds ": ", which YAML reads as a map: put quotes around it.`
        : `An item in ${what} must be text, but is ${kindOf(item)}: write ${example}`)
    } else if (items.some(other => other.text === text)) reading.error(item, `"${text}" stands twice in ${what}: keep one.`)
    else items.push({ text, at: reading.span(item) })
  }
  return items
}

/** The text of a scalar, without space around it; undefined for anything else and for nothing. */
export function textOf(node: Node | undefined): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined
  const text = node.value.trim()
  return text === '' ? undefined : text
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The entries of a section, or an error where it is no map. */
export function sectionEntries(reading: Reading, node: Node | undefined, what: string, example: string): Entry[] {
  if (node === undefined) return []
  if (isMap(node)) return entriesOf(reading, node, what)
  reading.error(node, `${capital(what)} must be a map of names, but is ${kindOf(node)}: write ${example}`)
  return []
}
