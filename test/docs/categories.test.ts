import { expect, test } from 'vitest'
import { categoriesPage } from '../../src/dev/categories.mjs'
import * as taxonomy from '../../src/taxonomy/index.js'
import { pageAt } from './pages.js'

test('the page of categories is what the taxonomy says: else run node src/dev/categories.mjs', () => {
  expect(pageAt('docs/categories.md').text).toBe(categoriesPage(taxonomy))
})
