import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packages, rooms, strangers } from './law.js'
import { productModules, readModule, repository, roomOf, type Module } from './modules.js'
import { bundledPackages } from './shipped.js'

const modules = productModules()

/** Sentences about every import the law forbids. */
function offences(all: readonly Module[]): string[] {
  return all.flatMap(({ file, imports }) => imports.flatMap(({ to, local, line }) => {
    const why = local ? strange(file, to) ?? forbidden(file, to) : fenced(file, to)
    return why === undefined ? [] : [`${file}:${line} imports ${to}: ${why}`]
  }))
}

const nameOf = (file: string): string => file.replace(/^src\//, '').replace(/\.tsx?$/, '')

/** The row that speaks for a file: its own if it has one, else its room's. */
const rowOf = (file: string): string => nameOf(file) in rooms ? nameOf(file) : roomOf(file)

function forbidden(file: string, to: string): string | undefined {
  const from = rowOf(file)
  const row = rooms[from]
  if (row === undefined) return `${from} has no row in test/house/law.ts: say what it may import, and why`
  const target = rowOf(to)
  return target === from || row.may.includes(target) || row.may.includes(nameOf(to)) ? undefined : `not for ${from}, because ${row.because}`
}

function strange(file: string, to: string): string | undefined {
  const folder = dirname(file)
  return folder === dirname(to) && folder in strangers && !file.endsWith('.generated.ts') ? strangers[folder] : undefined
}

/** `svelte` of `svelte/compiler`. */
const packageOf = (to: string): string => to.startsWith('node:') ? to : to.split('/').slice(0, to.startsWith('@') ? 2 : 1).join('/')

function fenced(file: string, to: string): string | undefined {
  const name = packageOf(to)
  const row = packages[name]
  if (row === undefined) return 'it has no row in test/house/law.ts: say who may import it, and why'
  return row.only.some(place => file === place || file.startsWith(`${place}/`)) ? undefined : `only ${row.only.join(', ')} may, because ${row.because}`
}

/** A ring of modules that import one another, if there is one. */
function ring(all: readonly Module[]): string[] | undefined {
  const targets = new Map(all.map(({ file, imports }) => [file, imports.filter(one => one.local).map(one => one.to)]))
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const to of targets.get(file) ?? []) {
      const found = visit(to, [...path, file])
      if (found !== undefined) return found
    }
    done.add(file)
    return undefined
  }
  for (const { file } of all) {
    const found = visit(file, [])
    if (found !== undefined) return found
  }
  return undefined
}

test('the reader sees the product', () => {
  expect(modules.length).toBeGreaterThan(100)
  expect(modules.flatMap(module => module.imports).filter(one => one.local).length).toBeGreaterThan(300)
})

test('every import is one the law allows', () => {
  expect(offences(modules)).toEqual([])
})

test('every import leads to a file of the project', () => {
  const files = new Set(modules.map(module => module.file))
  const lost = modules.flatMap(({ file, imports }) => imports.filter(({ to, local }) => local && !files.has(to)).map(({ to }) => `${file} → ${to}`))
  expect(lost).toEqual([])
})

test('no module imports itself, over whatever way', () => {
  expect(ring(modules)).toBeUndefined()
})

test('every dependency is used, and what is used is a dependency or stands in what ships', () => {
  const { dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  // what the law does not name came with what it names
  expect(bundledPackages).toEqual(['@leeoniya/ufuzzy', '@loancrate/prisma-schema-parser', 'catch-unknown', 'd3-array', 'd3-path', 'd3-sankey', 'd3-shape', 'lower-case', 'no-case', 'preact', 'yaml'])
  const used = modules.flatMap(({ imports }) => imports.filter(({ to, local, typeOnly }) => !local && !typeOnly && !to.startsWith('node:')).map(one => packageOf(one.to)))
  expect([...new Set(used)].sort()).toEqual([...Object.keys(dependencies), ...bundledPackages.filter(name => name in packages)].sort())
})

describe('the law can say no', () => {
  const cases: [string, string, string, RegExp][] = [
    ['a detector that decides', 'src/forms/html.ts', `import { classifyFile } from '../classify/index.js'`, /not for forms, because a detector gathers words/],
    ['a detector that knows another', 'src/sinks/a.ts', `import b from './b.js'`, /can be added or deleted alone/],
    ['types are no way around', 'src/report/a.ts', `import type { Code } from '../reconcile/index.js'`, /not for report/],
    ['an import() is an import', 'src/engine.ts', `const link = await import('./link/index.js')`, /not for engine/],
    ['a require is an import', 'src/kit/a.ts', `createRequire(import.meta.url)('graphql/language')`, /only src\/parse may/],
    ['an export-from is an import', 'src/types/a.ts', `export * from '../kit/ast.js'`, /not for types/],
    ['a room nobody planned', 'src/utils/a.ts', `import type { Node } from '../types/index.js'`, /utils has no row/],
    ['a list of detectors elsewhere', 'src/observe/sinks.ts', `import posthog from '../sinks/posthog.js'`, /not for observe/],
    ['the list passed on', 'src/classify/a.ts', `import { detectors } from '../observe/detectors.generated.js'`, /not for classify/],
    ['the list beside those who may observe', 'src/cli/a.ts', `import { detectors } from '../observe/detectors.generated.js'`, /not for cli/],
    ['more of a room than its door', 'src/plugin/a.ts', `import { findFiles } from '../read/find.js'`, /not for plugin/],
    ['a package behind its fence', 'src/observe/a.ts', `import { parseSync } from 'oxc-parser'`, /only src\/parse\/javascript.ts may/],
    ['a part of a package', 'src/engine.ts', `import x from 'yaml/util'`, /only src\/manifest, src\/parse, src\/read\/messages\.ts, .* may/],
    ['a package nobody has heard of', 'src/cli/a.ts', `import x from 'left-pad'`, /no row/],
    ['a page that knows the house', 'src/page/a.tsx', `import { titleOf } from '../taxonomy/index.js'`, /not for page/],
    ['a report that draws', 'src/report/a.ts', `import { render } from 'preact'`, /only src\/page may/],
    ['the disk', 'src/reconcile/a.ts', `import { readFileSync } from 'node:fs'`, /these alone touch the disk/],
    ['the network', 'src/cli/a.ts', `import { get } from 'node:https'`, /no row/],
    ['a module that only the run knows', 'src/cli/a.ts', 'await import(name)', /no row/],
  ]
  test.each(cases)('%s', (_, file, text, says) => {
    expect(offences([readModule(file, text)])).toEqual([expect.stringMatching(says)])
  })

  test('to a ring', () => {
    const made = [readModule('src/kit/a.ts', `import './b.js'`), readModule('src/kit/b.ts', `export type { A } from './a.js'`)]
    expect(ring(made)).toEqual(['src/kit/a.ts', 'src/kit/b.ts', 'src/kit/a.ts'])
  })
})
