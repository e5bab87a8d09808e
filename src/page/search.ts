import uFuzzy from '@leeoniya/ufuzzy'

/** Finds words with one letter wrong, missing or too many, in any script. */
const near = new uFuzzy({ unicode: true, intraMode: 1 })

export interface Found {
  /** Indexes of the texts that match; undefined where nothing was asked for. */
  indexes?: Set<number>
  /** How: the words as they are written stand in a datum, only in what is said of it, only in the files it stands in, or only nearly. */
  by: 'words' | 'said' | 'files' | 'near'
  /** How far a text is from being called so, by the words that are no whole word of its name, then by whether its record is meant: the least comes first. */
  distance?(index: number): number
}

/** What is searched: texts without accents and capitals, and the different words in them with the texts that hold each. */
export interface Searchable { texts: string[]; names(): string[][]; records(): string[][]; said(): string[]; files(): string[]; near(): { words: string[]; holders: number[][] } }

const plain = (text: string): string => uFuzzy.latinize(text).toLowerCase()
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\d]+/gu) ?? []
/** Words that stand between others: “e-mail address of User”. */
const between = new Set(['of', 'the', 'in', 'a', 'an'])

/** What is asked for, word by word; where nothing else stands, the words between count too. Each category begins with `user.`, so that says nothing. */
function asked(query: string): string[] {
  const all = plain(query).split(/\s+/).map(word => word.replace(/^user\./, '')).filter(word => word !== '')
  const telling = all.filter(word => !between.has(word))
  return telling.length > 0 ? telling : all
}

/** What is rarely looked at is made when it is first looked at. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => made ??= make()
}

/** `names` are what the texts are called and `records` what they belong to, by which they are put in order. */
export function searchable(given: readonly string[], { names, records, said, files }: Record<'names' | 'records' | 'said' | 'files', () => readonly string[]>): Searchable {
  const texts = given.map(plain)
  const withSaid = once(() => said().map((text, index) => `${texts[index] ?? ''} \n ${plain(text)}`))
  return {
    texts, names: once(() => names().map(name => wordsIn(plain(name)))), records: once(() => records().map(name => wordsIn(plain(name)))), said: withSaid,
    files: once(() => files().map((text, index) => `${withSaid()[index] ?? ''} \n ${plain(text)}`)),
    near: once(() => {
      const holders = new Map<string, number[]>()
      texts.forEach((text, index) => {
        for (const word of new Set(wordsIn(text))) (holders.get(word) ?? holders.set(word, []).get(word) as number[]).push(index)
      })
      return { words: [...holders.keys()], holders: [...holders.values()] }
    }),
  }
}

const shortest = 3

/** What holds every word of a query, in any order and wherever it stands; if nothing does, that of which so is said, what stands in files that do, or holds words that come near. */
export function search({ texts, names, records, said, files, near: nearly }: Searchable, query: string): Found {
  const words = asked(query)
  if (words.length === 0) return { by: 'words' }
  const parts = words.flatMap(wordsIn)
  const distance = (index: number): number => parts.filter(part => names()[index]?.includes(part) !== true).length * 2 + (records()[index]?.every(word => parts.includes(word)) === true ? 0 : 1)
  const tiers = [['words', () => texts], ['said', said], ['files', files]] as const
  for (const [by, all] of tiers) {
    const found = all().flatMap((text, index) => words.every(word => text.includes(word)) ? [{ text, index }] : [])
    // a short word stands in many others: “IP” in “description”
    const whole = found.filter(({ text }) => words.every(word => word.length > shortest || wordsIn(text).includes(word)))
    if (found.length > 0) return { indexes: new Set((whole.length > 0 ? whole : found).map(one => one.index)), by, distance }
  }
  const { words: known, holders } = nearly()
  const found = parts.map(part => new Set((near.filter(known, part) ?? []).flatMap(index => holders[index] ?? [])))
  const [first = new Set<number>(), ...others] = found
  return { indexes: new Set([...first].filter(index => others.every(other => other.has(index)))), by: 'near', distance }
}
