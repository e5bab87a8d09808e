import { expect, test } from 'vitest'
import { matchForeign, nobody } from '../../../src/classify/foreign.js'
import { wordsOf } from '../../../src/classify/segments.js'
import { languages } from '../../../src/taxonomy/vocabulary/index.js'

const split = (list: string | undefined): string[] => (list ?? '').split(',').map(each => each.trim()).filter(each => each !== '')

test.each(languages.map(each => [each.language, each] as const))('every phrase of %s is found as it is written', (language, { phrases }) => {
  const lost = phrases.flatMap(row => [row.sure, row.likely, row.context].flatMap(split)
    .filter(text => matchForeign(wordsOf(text.replace(/['’]/g, ' ')), { ...nobody, languages: new Set([language]) })?.phrases.some(phrase => phrase.category === row.category) !== true)
    .map(text => `${row.category}: ${text}`))
  expect(lost).toEqual([])
})
