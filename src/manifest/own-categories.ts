import { isMap, type Node } from 'yaml'
import { categories, categoryOf, meaningOf, parentKey, titleOf } from '../taxonomy/index.js'
import type { OwnCategory, OwnWord, Sensitivity } from '../types/index.js'
import { categoryKeys, ownKeyPattern, sensitivities } from './keys.js'
import { guess, entriesOf, kindOf, type Entry, type Reading } from './reading.js'
import { readKeys, sectionEntries, type Values } from './values.js'

const pattern = new RegExp(ownKeyPattern, 'u')

interface Raw extends Entry { values: Values; name: string; parent: string | undefined }

/**
 * `categories`: a project's own, each below one that exists. Its last word says nothing else, so it is its short key, and covering,
 * forbidding and needing a condition follow from its place in the tree.
 */
export function readCategories(reading: Reading, node: Node | undefined): { categories: OwnCategory[]; words: OwnWord[] } {
  const raws: Raw[] = []
  for (const entry of sectionEntries(reading, node, '"categories"', 'categories: { membership_tier: { parent: account } }')) {
    const raw = readRaw(reading, entry)
    const twin = raws.find(({ name }) => name === raw?.name)
    if (twin !== undefined) reading.error(entry.keyNode, `"${entry.key}" ends like "${twin.key}", and categories are listed by their last word: rename one of the two.`)
    else if (raw !== undefined) raws.push(raw)
  }
  const own: OwnCategory[] = []
  const words: OwnWord[] = []
  // a parent may be another one's child, wherever it stands
  for (let left = raws; left.length > 0;) {
    const ready = left.filter(({ parent }) => parent !== undefined && parentKey(parent, own) !== undefined)
    for (const raw of ready) {
      const category = categoryFrom(reading, raw, parentKey(raw.parent as string, own) as string, own)
      own.push(category)
      words.push(...raw.values.lists.words?.items.map(({ text, at }) => ({ text, category: category.key, at })) ?? [])
    }
    if (ready.length > 0) {
      left = left.filter(raw => !ready.includes(raw))
      continue
    }
    for (const { parent, key, keyNode, values } of left) {
      const meant = guess(parent ?? '', parents(own))
      if (parent === undefined) reading.error(keyNode, `Category "${key}" has no parent: add parent: and the category it belongs to, such as account.`)
      else reading.error(values.texts.parent?.at ?? keyNode,
        `"${parent}" is no data category below which "${key}" could stand${meant.said}.`,
        values.texts.parent === undefined ? [] : meant.instead)
    }
    break
  }
  return { categories: own, words }
}

function readRaw(reading: Reading, entry: Entry): Raw | undefined {
  const { key, keyNode, value } = entry
  if (!pattern.test(key)) {
    reading.error(keyNode, `"${key}" cannot name a category: write lower-case words joined by _, after their parent and a dot if you like.`)
    return undefined
  }
  if (!isMap(value)) {
    reading.error(value ?? keyNode, `Category "${key}" must be a map, but is ${kindOf(value)}: write ${key}: { title: ..., words: [...] }`)
    return undefined
  }
  const what = `category "${key}"`
  const values = readKeys(reading, entriesOf(reading, value, what), categoryKeys, what)
  const dot = key.lastIndexOf('.')
  const name = key.slice(dot + 1)
  const said = values.texts.parent
  if (dot >= 0 && said !== undefined) {
    reading.error(said.at, `"${key}" names its parent twice: write ${name} and parent, or the whole key without parent.`)
    return undefined
  }
  const taken = meaningOf(name)
  if (taken !== undefined) {
    reading.error(keyNode, `"${name}" is a category already (${titleOf(taken)}): list that one, teach it more words under words, or choose another name.`)
    return undefined
  }
  return { ...entry, values, name, parent: dot < 0 ? said?.text : key.slice(0, dot) }
}

function categoryFrom(reading: Reading, { values, name, keyNode }: Raw, parent: string, own: OwnCategory[]): OwnCategory {
  const above = categoryOf(parent, own)
  const least = above?.sensitivity ?? 'ordinary'
  const written = values.texts.sensitivity
  const sensitivity = sensitivities.find(each => each === written?.text) ?? least
  const title = values.texts.title?.text ?? name.replaceAll('_', ' ')
  const rank = (one: Sensitivity): number => sensitivities.indexOf(one)
  if (written !== undefined && rank(sensitivity) < rank(least)) reading.error(written.at,
    `"${name}" is ${titleOf(parent, own)}, which is ${least}: it cannot be ${sensitivity}.`)
  const article = above?.article ?? (sensitivity === 'special' ? '9' : undefined)
  return {
    key: `${parent}.${name}`, title, description: values.texts.description?.text ?? '', sensitivity: rank(sensitivity) < rank(least) ? least : sensitivity,
    origin: 'manifest', at: reading.span(keyNode), ...(article !== undefined && { article }),
  }
}

/** What a parent may be called. */
const parents = (own: readonly OwnCategory[]): string[] =>
  [...categories, ...own].filter(({ key }) => key.startsWith('user.')).flatMap(({ key }) => [key, key.slice(key.lastIndexOf('.') + 1)])
