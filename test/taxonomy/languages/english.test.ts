import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { languagesOf } from '../../../src/classify/spoken.js'
import { matchHead } from '../../../src/classify/read.js'
import { wordsOf } from '../../../src/classify/segments.js'

const require = createRequire(import.meta.url)

/** Large English sources: what browsers, a compiler, a linter and a test runner call their things. */
const sources = [
  'typescript/lib/lib.dom.d.ts', 'typescript/lib/lib.es5.d.ts', 'typescript/lib/typescript.js', 'svelte/compiler', 'htmlparser2', 'yaml', 'graphql/graphql', 'ajv/dist/ajv',
  '@vue/compiler-dom', 'vue-eslint-parser', 'eslint/universal', '@angular-eslint/bundled-angular-compiler',
].flatMap(name => {
  try { return [readFileSync(require.resolve(name), 'utf8')] } catch { return [] }
})

const identifiers = [...new Set(sources.flatMap(text => text.match(/[A-Za-z_$][\w$]*/g) ?? []))]

/** Words of English sources that mean in another language what they are taken for. */
const agreed: ReadonlySet<string> = new Set([
  // `external_modul`: a diagnostic message, cut short
  'Return_type_of_public_static_getter_0_from_exported_class_has_or_is_using_name_1_from_external_modul_4038',
])

test('no word of another language speaks up in English sources', () => {
  expect(sources.length).toBeGreaterThan(8)
  expect(identifiers.length).toBeGreaterThan(20000)
  const found = identifiers.filter(name => {
    const match = matchHead(wordsOf(name))
    return match !== undefined && match !== 'switched' && match.phrases.some(phrase => phrase.language !== undefined)
  })
  expect(found.filter(name => !agreed.has(name))).toEqual([])
})

test('no English source is heard to speak another language', () => {
  const heard = identifiers.filter(name => languagesOf(wordsOf(name)).length > 0).map(name => `${name}: ${languagesOf(wordsOf(name)).join(' ')}`)
  expect(heard.filter(line => !agreed.has(line.split(':')[0] as string))).toEqual([])
})
