import { expect, test } from 'vitest'
import { productModules } from './modules.js'

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
  expect(loaded.filter(file => file.startsWith('src/taxonomy/vocabulary/')).sort()).toEqual(['src/taxonomy/vocabulary/code.ts', 'src/taxonomy/vocabulary/hints.ts'])
})
