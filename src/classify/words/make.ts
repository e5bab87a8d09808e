import { compounds, counters, englishPhrases, surroundings, wordLists, yesOrNo } from './english.js'
import { englishWords, foreignAskers, foreignChoices, foreignPhrases, languageNames, particles, smallWords, tellingWords, unspaced } from './foreign.js'
import type { Phrase, PhraseEntry, Shape, WordIndex } from './shape.js'

/**
 * Works out of the vocabularies all that classification looks up. Thousands of phrases in twenty languages are spelt, cut and compared,
 * which takes longer than a hook may; so src/dev/generate.mjs calls this before the build, and a run reads what it gave.
 */
export function makeIndex(): WordIndex {
  const shapes = new Map<string, { shape: Shape; number: number }>()
  const numberOf = ({ words: _words, language: _language, ...shape }: Phrase): number => {
    const key = JSON.stringify(shape)
    const known = shapes.get(key)
    if (known) return known.number
    shapes.set(key, { shape, number: shapes.size })
    return shapes.size - 1
  }
  const entry = ([key, phrases]: [string, Phrase[]]): PhraseEntry => [key, ...phrases.flatMap(phrase => [
    phrase.language === undefined ? '' : languageNames.indexOf(phrase.language), numberOf(phrase), phrase.words.length === 1 && phrase.words[0] === key ? '' : phrase.words.join(' '),
  ])].join('\t')
  const english = [...englishPhrases()].map(entry)
  const foreign = [...foreignPhrases()].map(entry)
  return {
    lists: wordLists(), compounds: compounds(), surroundings: surroundings(), counters: counters(), yesOrNo: yesOrNo(),
    shapes: [...shapes.values()].map(({ shape }) => shape), languages: [...languageNames], english, foreign,
    englishWords: [...englishWords], particles: [...particles], small: languageNames.map(smallWords), telling: tellingWords(),
    askers: foreignAskers(), choices: foreignChoices(), unspaced: unspaced(),
  }
}
