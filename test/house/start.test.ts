import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { productModules, repository } from './modules.js'
import { shipped } from './shipped.js'

const modules = new Map(productModules().map(module => [module.file, module]))

/** Every module of ours that may be loaded when these are. */
function loadedBy(entries: readonly string[]): Set<string> {
  const loaded = new Set<string>()
  const visit = (file: string): void => {
    if (loaded.has(file)) return
    loaded.add(file)
    for (const { to, local, typeOnly } of modules.get(file)?.imports ?? []) if (local && !typeOnly) visit(to)
  }
  entries.forEach(visit)
  return loaded
}

test('no run works out what the vocabularies say: they are read before the build', () => {
  const loaded = [...loadedBy(['src/cli/bin.ts', 'src/index.ts', 'src/workers/thread.ts'])]
  expect(loaded).toContain('src/classify/words/words.generated.ts')
  for (const modules of [loaded, [...shipped.values()].flat()]) {
    expect(modules.filter(file => file.startsWith('src/taxonomy/vocabulary/')).sort()).toEqual(['src/taxonomy/vocabulary/code.ts', 'src/taxonomy/vocabulary/hints.ts'])
  }
})

test('a host that reads configurations loads nothing that looks at files', () => {
  const files = new Map([...shipped.keys()].map(file => [file, readFileSync(join(repository, 'dist/bundle', file), 'utf8')]))
  const opened = new Set<string>()
  const open = (file: string): void => {
    if (opened.has(file)) return
    opened.add(file)
    for (const [, to] of (files.get(file) ?? '').matchAll(/^(?:import|export)\b[^\n]*?"\.\/([^"]+)";$/gm)) open(to as string)
  }
  open('index.js')
  open('parser.js')
  expect(opened.size).toBeGreaterThan(5)
  const modules = [...opened].flatMap(file => shipped.get(file) ?? [])
  expect(modules).toContain('rules/require-purpose.ts')
  expect(modules.filter(file => /^node_modules|^src\/(engine|classify|forms|models|sinks|requests|permissions|cli)\b/.test(file))).toEqual([])
})
