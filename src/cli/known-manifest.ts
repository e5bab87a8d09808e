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

const lists = ['purposes', 'recipients', 'fields', 'categories', 'words', 'components', 'consent', 'never', 'ignore'] as const satisfies readonly (keyof Manifest)[]

function isLoaded(value: unknown): value is Loaded {
  const { manifest, problems } = (value ?? {}) as Partial<Loaded>
  return Array.isArray(problems) && (manifest === undefined || isObject(manifest) && lists.every(key => Array.isArray(manifest[key])) && isObject(manifest.findings) && isObject(manifest.findings.severities))
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
