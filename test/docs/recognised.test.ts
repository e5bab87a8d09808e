import { expect, test } from 'vitest'
import { recognisedPage } from '../../src/dev/recognised.mjs'
import { detectors } from '../../src/observe/detectors.generated.js'
import { titleOf } from '../../src/taxonomy/index.js'
import { languages } from '../../src/taxonomy/vocabulary/index.js'
import { pageAt } from './pages.js'

const page = recognisedPage(detectors, { titleOf, languages: ['en', ...languages.map(one => one.language)] })

const rowsOf = (text: string): string[] => text.split('\n').filter(line => line.startsWith('| '))
const restOf = (text: string): string[] => text.split('\n').filter(line => !line.startsWith('| ')).map(line => line.replace(/\d+/g, 'N'))

// a detector that is new is one file and one folder of fixtures: the page follows with the next release
test('the page of what is recognised says nothing that the detectors and their fixtures do not: else run node src/dev/recognised.mjs', () => {
  const { text } = pageAt('docs/recognised.md')
  expect(rowsOf(text).filter(row => !rowsOf(page).includes(row))).toEqual([])
  expect(restOf(text)).toEqual(restOf(page))
  expect(rowsOf(text).length).toBeGreaterThan(0.9 * rowsOf(page).length)
})

test('every detector has a row with an example', () => {
  const without = detectors.filter(({ title }) => !page.split('\n').some(row => row.startsWith(`| ${title} |`) && !row.endsWith('|  |  |')))
  expect(without.map(one => one.name)).toEqual([])
})
