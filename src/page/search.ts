import uFuzzy from '@leeoniya/ufuzzy'

/** Finds words with one letter wrong, missing or too many, in any script. */
const near = new uFuzzy({ unicode: true, intraMode: 1 })

export interface Found {
  /** Indexes of the texts that match; undefined where nothing was asked for. */
  indexes?: Set<number>
  /** How: the words as they are written stand in a datum, only in what is said of it, only in the files it stands in, or only nearly. */
  by: 'words' | 'said' | 'files' | 'near'
}

/** What is searched: texts without accents and capitals, and the different words in them with the texts that hold each. */
export interface Searchable { texts: string[]; said(): string[]; files(): string[]; near(): { words: string[]; holders: number[][] } }

const plain = (text: string): string => uFuzzy.latinize(text).toLowerCase()
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\d]+/gu) ?? []

/** What is rarely looked at is made when it is first looked at. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => made ??= make()
}

export function searchable(given: readonly string[], said: () => readonly string[], files: () => readonly string[]): Searchable {
  const texts = given.map(plain)
  return {
    texts, said: once(() => said().map((text, index) => `${texts[index] ?? ''} \n ${plain(text)}`)), files: once(() => files().map(plain)),
    near: once(() => {
      const holders = new Map<string, number[]>()
      texts.forEach((text, index) => {
        for (const word of new Set(wordsIn(text))) (holders.get(word) ?? holders.set(word, []).get(word) as number[]).push(index)
      })
      return { words: [...holders.keys()], holders: [...holders.values()] }
    }),
  }
}

/** What holds every word of a query, in any order and wherever it stands; if nothing does, that of which so is said, what stands in files that do, or holds words that come near. */
export function search({ texts, said, files, near: nearly }: Searchable, query: string): Found {
  const asked = plain(query).split(/\s+/).filter(word => word !== '')
  if (asked.length === 0) return { by: 'words' }
  const holding = (all: readonly string[]): number[] => all.flatMap((text, index) => asked.every(word => text.includes(word)) ? [index] : [])
  const exact = holding(texts)
  if (exact.length > 0) return { indexes: new Set(exact), by: 'words' }
  const inSaid = holding(said())
  if (inSaid.length > 0) return { indexes: new Set(inSaid), by: 'said' }
  const inFiles = holding(files())
  if (inFiles.length > 0) return { indexes: new Set(inFiles), by: 'files' }
  const { words, holders } = nearly()
  const parts = asked.flatMap(wordsIn)
  const found = parts.map(part => new Set((near.filter(words, part) ?? []).flatMap(index => holders[index] ?? [])))
  const [first = new Set<number>(), ...others] = found
  return { indexes: new Set([...first].filter(index => others.every(other => other.has(index)))), by: 'near' }
}
