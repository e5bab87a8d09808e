import { expect, test } from 'vitest'
import { recognisedPage } from '../../src/dev/recognised.mjs'
import { detectors } from '../../src/observe/detectors.generated.js'
import { titleOf } from '../../src/taxonomy/index.js'
import { languages } from '../../src/taxonomy/vocabulary/index.js'
import { pageAt } from './pages.js'

const page = recognisedPage(detectors, { titleOf, languages: ['en', ...languages.map(one => one.language)] })

test('the page of what is recognised is what the detectors and their fixtures say: else run node src/dev/recognised.mjs', () => {
  expect(pageAt('docs/recognised.md').text).toBe(page)
})

test('every detector has a row with an example', () => {
  const without = detectors.filter(({ title }) => !page.split('\n').some(row => row.startsWith(`| ${title} |`) && !row.endsWith('|  |  |')))
  expect(without.map(one => one.name)).toEqual([])
})
