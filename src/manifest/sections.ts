import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Edit } from '../types/index.js'
import type { Refusal } from './change.js'
import { addToList, addToMap, applyEdit, columnOf, fillPair, isNothing, pairOf, parseForEdit, replaceNode, scalarText, type NewEntry } from './edit.js'
import { topKeys } from './keys.js'

/** Adds one text to a list under a map, which may be missing, empty, or a single text so far. */
export function addItem(text: string, path: readonly string[], key: string, item: string, after: readonly string[]): string | Refusal {
  const map = mapAt(text, path)
  if (!isMap(map)) return aliased(path.at(-1) ?? key)
  const flow = scalarText(item, true)
  const pair = pairOf(map, key)
  if (pair === undefined) return applyEdit(text, addToMap(text, map, keyed(key, `[${flow}]`), after))
  const value = pair.value
  if (isShared(value)) return aliased(key)
  if (isNothing(value)) return applyEdit(text, fillPair(text, pair, `[${flow}]`))
  if (isSeq(value)) return applyEdit(text, addToList(text, value, { block: scalarText(item, false), flow }))
  return applyEdit(text, replaceNode(value as Node, `[${scalarText(String(isScalar(value) ? value.value : ''), true)}, ${flow}]`))
}

/** Adds an entry to a section, which may be missing or empty; sections keep the order of the tables. */
export function addToSection(text: string, section: string, entry: NewEntry): string | Refusal {
  const top = mapAt(text, [])
  if (!isMap(top)) return aliased('manifest')
  const pair = pairOf(top, section)
  const indented = entry.block.map(line => '  ' + line)
  if (pair === undefined) {
    const names = topKeys.map(key => key.name)
    const whole: NewEntry = { block: [section + ':', ...indented], flow: `${section}: { ${entry.flow} }` }
    return applyEdit(text, lines(text, addToMap(text, top, whole, names.slice(0, names.indexOf(section)))))
  }
  const value = pair.value
  if (isShared(value)) return aliased(section)
  const empty = isNothing(value) || (isMap(value) && value.items.length === 0)
  if (empty && top.flow !== true) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n'
    const block = eol + indented.join(eol)
    if (isNothing(value)) {
      const edit = fillPair(text, pair, block)
      return applyEdit(text, { ...edit, text: block })
    }
    const edit = replaceNode(value as Node, block)
    return applyEdit(text, { ...edit, start: edit.start - (text[edit.start - 1] === ' ' ? 1 : 0) })
  }
  if (!isMap(value)) return aliased(section)
  return applyEdit(text, lines(text, addToMap(text, value, stepped(text, value, entry))))
}

const lines = (text: string, edit: Edit): Edit => text.includes('\r\n') ? { ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') } : edit

/** The entry with the indentation step its neighbours have. */
function stepped(text: string, map: YAMLMap, entry: NewEntry): NewEntry {
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    if (!isMap(pair.value) || pair.value.flow === true) continue
    const first = pair.value.items[0]?.key as Node | undefined
    const step = columnOf(text, first?.range?.[0] ?? 0) - columnOf(text, pair.key.range?.[0] ?? 0)
    if (step > 0) return { ...entry, block: entry.block.map(line => line.replace(/^ {2}/, ' '.repeat(step))) }
  }
  return entry
}

/** A key with a value that is YAML already. */
export const keyed = (key: string, value: string): NewEntry =>
  ({ block: [`${scalarText(key, false)}: ${value}`], flow: `${scalarText(key, true)}: ${value}` })

/** What stands in several places cannot be changed for one. */
export const isShared = (node: Node | null): boolean => isAlias(node) || ((isMap(node) || isSeq(node)) && node.anchor !== undefined)

export const aliased = (name: string): Refusal =>
  ({ problem: `"${name}" is written in a form that cannot be edited here: add the declaration by hand.` })

/** What stands at a path of keys. */
export function mapAt(text: string, path: readonly string[]): Node | null | undefined {
  let node: Node | null | undefined = parseForEdit(text).contents as Node | null
  for (const key of path) node = pairOf(node, key)?.value
  return node
}
