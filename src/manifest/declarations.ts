import { isMap, type Node } from 'yaml'
import type { FieldDeclaration, Manifest } from '../types/index.js'
import { readCategory } from './category.js'
import { noneKeys, presets, severities } from './keys.js'
import { fieldsPattern, isWhole, joinPath, pathProblem, type Base } from './paths.js'
import { entriesOf, guess, kindOf, listOf, type Reading } from './reading.js'
import { isTodo, readKeys, readList, sectionEntries, textOf, type Text } from './values.js'

const pattern = new RegExp(fieldsPattern, 'u')

/** `fields`: what names do not tell. */
export function readFields(reading: Reading, node: Node | undefined): FieldDeclaration[] {
  const seen = new Map<string, string>()
  return sectionEntries(reading, node, '"fields"', 'fields: { PollActivity.payload: [name, email] }').flatMap(({ key, keyNode, value }) => {
    const at = reading.span(keyNode)
    if (!pattern.test(key)) {
      reading.error(keyNode, `"${key}" names no field: write Record.field, Record.* or '*.field'.`)
      return []
    }
    const dot = key.indexOf('.')
    const same = key.slice(0, dot).toLowerCase() + key.slice(dot)
    const twin = seen.get(same)
    if (twin !== undefined) {
      reading.error(keyNode, `"${key}" names the same field as "${twin}" in "fields": keep one.`)
      return []
    }
    seen.set(same, key)
    if (value === undefined) {
      reading.error(keyNode,
        `"${key}" in "fields" says nothing: write a category, a list of them, or { none: why it is not personal }.`)
      return []
    }
    if (isMap(value)) {
      const what = `"${key}" in "fields"`
      const none = readKeys(reading, entriesOf(reading, value, what), noneKeys, what).texts.none?.text
      if (none === undefined) {
        if (!value.items.some(pair => String(pair.key) === 'none')) reading.error(value,
          `${what} says no reason: write { none: why it is not personal }.`)
        return []
      }
      if (isTodo(none)) reading.warn(value, `${what} still says TODO: write why it is not personal.`)
      return [{ pattern: key, categories: [], none, at }]
    }
    if (textOf(value) === 'none') {
      reading.error(value, `"${key}" in "fields" says no reason: write { none: why it is not personal }.`)
      return []
    }
    const items = readList(reading, value, `"${key}" in "fields"`, `${key}: [name, email]`)
    if (items?.length === 0) reading.error(value,
      `"${key}" in "fields" says nothing: write a category, or { none: why it is not personal }.`)
    const categories = [...new Set(items?.flatMap(item => readCategory(reading, item.text, item.at) ?? []))]
    return categories.length === 0 ? [] : [{ pattern: key, categories, at }]
  })
}

export function readNever(reading: Reading, items: Text[]): Manifest['never'] {
  return items.flatMap(({ text, at }) => {
    const category = readCategory(reading, text, at)
    return category === undefined ? [] : [{ category, key: text, at }]
  })
}

export function readIgnore(reading: Reading, items: Text[], base: Base): Pick<Manifest, 'ignore' | 'ignoreAt'> {
  const places = items.flatMap(({ text, at }) => {
    const path = joinPath(base, text)
    const problem = pathProblem(text)
      ?? (path === undefined ? `"${text}" leaves the folder that is looked at: start it with / to begin at this file's folder.` : undefined)
      ?? (isWhole(text) ? `"${text}" is the whole project, so nothing would be looked at: name files or folders.` : undefined)
    if (problem !== undefined) reading.error(at, problem)
    return problem !== undefined || path === undefined ? [] : [{ path, at }]
  })
  return { ignore: places.map(({ path }) => path), ...(places.length > 0 && { ignoreAt: Object.fromEntries(places.map(({ path, at }) => [path, at])) }) }
}

/** `findings`: a preset, and codes that differ. `codes` are the known ones; without them any code is taken. */
export function readFindings(reading: Reading, node: Node | undefined, codes: readonly string[] | undefined): Manifest['findings'] {
  const findings: Manifest['findings'] = { preset: 'recommended', severities: {} }
  for (const { key, keyNode, value } of sectionEntries(reading, node, '"findings"', 'findings: { preset: recommended }')) {
    const text = textOf(value)
    const allowed: readonly string[] = key === 'preset' ? presets : severities
    if (key !== 'preset' && codes?.includes(key) === false) {
      const meant = guess(key, ['preset', ...codes])
      reading.error(keyNode, `"${key}" is no finding code${meant.said}.`, meant.instead)
    } else if (text === undefined || !allowed.includes(text)) {
      reading.error(value ?? keyNode,
        `"${key}" in "findings" must be ${listOf(allowed, 'or')}, but is ${text === undefined ? kindOf(value) : `"${text}"`}.`)
    } else if (key === 'preset') findings.preset = text as 'recommended' | 'strict'
    else findings.severities[key] = text as 'off' | 'warn' | 'error'
  }
  return findings
}
