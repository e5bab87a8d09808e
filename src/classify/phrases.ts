import { words as index } from './words/words.generated.js'
import type { Phrase, PhraseEntry, Shape } from './words/shape.js'

export type { Phrase } from './words/shape.js'

/** Phrases by a key. */
export interface Phrases { get(key: string): readonly Phrase[] | undefined }

/** Phrases that are made when they are asked for: a run meets few of the thousands. */
export function phraseMap(entries: readonly PhraseEntry[]): Phrases {
  const known = new Map<string, PhraseEntry | readonly Phrase[]>()
  for (const entry of entries) known.set(entry.slice(0, entry.indexOf('\t')), entry)
  return {
    get(key) {
      const found = known.get(key)
      if (typeof found !== 'string') return found
      const phrases = phrasesIn(found)
      known.set(key, phrases)
      return phrases
    },
  }
}

function phrasesIn(entry: PhraseEntry): Phrase[] {
  const [key = '', ...rest] = entry.split('\t')
  const phrases: Phrase[] = []
  for (let at = 0; at < rest.length; at += 3) {
    const [language = '', shape, words] = rest.slice(at, at + 3)
    phrases.push({ ...index.shapes[Number(shape)] as Shape, words: words ? words.split(' ') : [key], ...(language !== '' && { language: index.languages[Number(language)] as string }) })
  }
  return phrases
}
