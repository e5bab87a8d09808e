import { createHash } from 'node:crypto'
import { loadManifest, type Loaded } from '../manifest/index.js'
import type { Manifest, Memory } from '../types/index.js'

/** Reads a manifest once as long as its text stays the same: reading YAML is a tenth of a hook's time. */
export const remembering = (memory: Memory): typeof loadManifest => (text, file, options = {}) => {
  const key = createHash('sha1').update(JSON.stringify(['manifest', file, options, text])).digest('base64url')
  const kept = memory.get(key)
  const loaded = isLoaded(kept) ? kept : loadManifest(text, file, options)
  memory.set(key, loaded)
  return loaded
}

const lists = ['fields', 'categories', 'words', 'components', 'consent', 'never', 'ignore'] as const satisfies readonly (keyof Manifest)[]

function isLoaded(value: unknown): value is Loaded {
  const { manifest, problems } = (value ?? {}) as Partial<Loaded>
  if (!isListOf(problems, one => hasTexts(one, ['severity', 'message', 'file']))) return false
  if (manifest === undefined) return true
  return hasTexts(manifest, ['file', 'root']) && lists.every(key => Array.isArray(manifest[key])) && isObject(manifest.findings) && isObject(manifest.findings.severities)
    && isListOf(manifest.purposes, one => hasTexts(one, ['name', 'description']) && hasLists(one, ['where', 'data', 'subjects']))
    && isListOf(manifest.recipients, one => hasTexts(one, ['name']) && hasLists(one, ['for', 'receives', 'entries', 'calls', 'packages', 'domains']))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isListOf = (list: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(list) && list.every(is)
const hasTexts = (of: unknown, keys: readonly string[]): boolean => isObject(of) && keys.every(key => typeof of[key] === 'string')
const hasLists = (of: unknown, keys: readonly string[]): boolean => isObject(of) && keys.every(key => Array.isArray(of[key]))
