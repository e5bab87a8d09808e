import { expect, test } from 'vitest'
import { productModules, type Module } from '../house/modules.js'

const modules = new Map(productModules().map(module => [module.file, module]))

/** All that a module loads as it is imported, itself included. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { to, typeOnly, late } of modules.get(file)?.imports ?? ([] as Module['imports'])) if (!typeOnly && !late) loadedBy(to, seen)
  return seen
}

test('the plugin loads what looks at files with the first of them: no detector, no vocabulary, no parser before', () => {
  const loaded = [...loadedBy('src/index.ts')]
  expect(loaded).toContain('rules/require-purpose.ts')
  // findings compare names and places; a manifest is read with the first file
  expect(loaded.filter(file => /^src\/(engine|forms|models|sinks|requests|permissions|classify|manifest(?!\/(match|nearest)\.ts)|taxonomy\/vocabulary|observe\/(table|index|walk))\b|^(yaml|ignore)$/.test(file))).toEqual([])
  expect([...loadedBy('src/plugin/findings.ts')]).toEqual(expect.arrayContaining(['src/engine.ts', 'src/observe/detectors.generated.ts', 'yaml']))
})
