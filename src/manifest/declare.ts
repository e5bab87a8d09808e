import { isMap, type Node } from 'yaml'
import { covers, resolveKey, shortKey } from '../taxonomy/index.js'
import type { Change, Refusal } from './change.js'
import type { Manifest } from '../types/index.js'
import { declarePlace } from './declare-place.js'
import { applyEdit, fillPair, isNothing, pairOf, parseForEdit, replaceNode, scalarText } from './edit.js'
import { supportedVersion } from './keys.js'
import { loadManifest } from './load.js'
import { addItem, addToSection, keyed, mapAt } from './sections.js'

export type { Change, NewPurpose } from './change.js'

/**
 * Writes one declaration into the text of a manifest (which may be empty). Every other line stays as it is.
 * With `problem`, one sentence, the text is returned unchanged. `above`: what the manifests above this one say. Never throws.
 */
export function declareIn(text: string, file: string, change: Change, above?: Manifest): { text: string; problem?: string } {
  const start = text.trim() === '' ? `version: ${supportedVersion}\n` : text
  const options = above && { above }
  const before = loadManifest(start, file, options)
  const syntax = parseForEdit(start)
  if (before.manifest === undefined || syntax.errors.length > 0 || !isMap(syntax.contents)) {
    return { text, problem: `${file} has to be mended first: ${before.problems[0]?.message ?? 'it is no map.'}` }
  }
  try {
    const manifest = { ...before.manifest, categories: [...above?.categories ?? [], ...before.manifest.categories] }
    const changed = 'place' in change ? declarePlace(start, manifest, change)
      : 'calls' in change ? declareCalls(start, change)
        : 'recipient' in change ? declareRecipient(start, manifest, change) : declareField(start, manifest, change)
    if (typeof changed !== 'string') return { text, problem: changed.problem }
    const known = new Set(before.problems.map(problem => problem.message))
    const broken = loadManifest(changed, file, options).problems.find(problem => problem.severity === 'error' && !known.has(problem.message))
    return broken === undefined ? { text: changed } : { text, problem: broken.message }
  } catch (thrown) {
    const because = thrown instanceof Error ? thrown.message : String(thrown)
    return { text, problem: `${file} could not be edited (${because}): add the declaration by hand.` }
  }
}

function declareCalls(text: string, { recipient, calls }: Extract<Change, { calls: string[] }>): string | Refusal {
  let changed: string | Refusal = text
  for (const call of calls) {
    if (typeof changed === 'string') changed = addItem(changed, ['recipients', recipient], 'calls', call, ['for', 'receives'])
  }
  return changed
}

function declareRecipient(text: string, { categories }: Manifest, change: Extract<Change, { recipient: string; category: string }>): string | Refusal {
  const resolved = resolveKey(change.category, categories)
  if ('problem' in resolved) return resolved
  const key = shortKey(resolved.key)
  const recipients = mapAt(text, ['recipients'])
  if (pairOf(recipients, change.recipient) === undefined) {
    const serves = change.for === undefined ? '' : `for: [${change.for.map(name => scalarText(name, true)).join(', ')}], `
    return addToSection(text, 'recipients', keyed(change.recipient, `{ ${serves}receives: [${key}] }`))
  }
  const listed = loadManifest(text, '').manifest?.recipients.find(each => each.name === change.recipient)
  let changed: string | Refusal = text
  for (const name of change.for ?? []) {
    if (typeof changed !== 'string' || listed?.for.includes(name) === true) continue
    changed = addItem(changed, ['recipients', change.recipient], 'for', name, [])
  }
  if (typeof changed !== 'string' || listed?.receives.some(each => covers(each, resolved.key)) === true) return changed
  return addItem(changed, ['recipients', change.recipient], 'receives', key, ['for'])
}

function declareField(text: string, { categories }: Manifest, change: Extract<Change, { field: string }>): string | Refusal {
  let value: string
  if ('none' in change) value = `{ none: ${scalarText(change.none, true)} }`
  else {
    const keys: string[] = []
    for (const category of change.categories) {
      const resolved = resolveKey(category, categories)
      if ('problem' in resolved) return resolved
      keys.push(shortKey(resolved.key))
    }
    value = keys.length === 1 ? keys[0] ?? '' : `[${keys.join(', ')}]`
  }
  const pair = pairOf(mapAt(text, ['fields']), change.field)
  if (pair === undefined) return addToSection(text, 'fields', keyed(change.field, value))
  return applyEdit(text, isNothing(pair.value) ? fillPair(text, pair, value) : replaceNode(pair.value as Node, value))
}
