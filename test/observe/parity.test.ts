import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { languageOf } from '../../src/parse/index.js'
import { throughCli, throughEslint } from '../harness/doors.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const sources = ['src', 'rules', 'examples/shop', 'test'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && languageOf(entry.name) === 'js' && !entry.parentPath.includes('node_modules'))
  .map(entry => join(entry.parentPath, entry.name).slice(root.length))).toSorted()

test('there are sources to compare', () => {
  expect(sources.length).toBeGreaterThan(150)
  expect(sources.filter(path => path.startsWith('examples/shop')).length).toBeGreaterThan(10)
})

test.each(sources)('both doors observe the same in %s', path => {
  const source = { path, text: readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, ''), language: 'js' as const }
  const { facts } = throughCli(source)
  // what does not parse is read through neither
  if (facts.problem) expect(() => throughEslint(source)).toThrow()
  else expect(throughEslint(source).facts).toEqual(facts)
})
