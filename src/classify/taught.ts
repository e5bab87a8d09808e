import { spellingsOf } from '../kit/fold.js'
import { categoryOf, titleOf } from '../taxonomy/categories.js'
import type { ValueKind } from '../taxonomy/vocabulary/index.js'
import type { Manifest } from '../types/index.js'
import { anyBefore } from './languages.js'
import type { Phrase } from './phrases.js'
import { neutralAfter, statements, yesOrNo } from './lexicon.js'
import { beforeOf } from './match.js'
import type { Match } from './match.js'
import { baseOf, wordsOf } from './segments.js'

/** What a manifest teaches of words: phrases by their letters, and how its own categories are called. */
export interface Taught {
  phrases: ReadonlyMap<string, TaughtPhrase>
  says(category: string): string
}

interface TaughtPhrase extends Phrase {
  /** The word, where the manifest says that it is not personal. */
  none?: string
}

const nothing: Taught = { phrases: new Map(), says: titleOf }

export const untaught = nothing

/** The longest phrases have six words. */
const most = 6

/** Prepares the words of a manifest. What it teaches is sure, for its author said so, and may be a number or a date. */
export function taughtBy(manifest: Pick<Manifest, 'words' | 'categories'> | undefined): Taught {
  if (manifest === undefined) return nothing
  const known = prepared.get(manifest) ?? prepare(manifest)
  prepared.set(manifest, known)
  return known
}

const prepared = new WeakMap<object, Taught>()

function prepare({ words, categories }: Pick<Manifest, 'words' | 'categories'>): Taught {
  const says = (category: string): string => `${titleOf(category, categories).replace(/^an? /, '')}, as purposely.yml says`
  const phrases = new Map<string, TaughtPhrase>()
  for (const { text, category = '', none } of words) {
    const kinds: ValueKind[] = ['number', 'date', ...canBeYesOrNo(category, categories) ? ['boolean' as const] : []]
    for (const spelling of spellingsOf(text.toLowerCase())) {
      const parts = wordsOf(spelling)
      phrases.set(parts.join(''), {
        category, words: parts, strength: 'sure', in: 'person', kinds, read: false, part: false, says: says(category), ...(none !== undefined && { none: text }),
      })
    }
  }
  return { phrases, says }
}

/** Whether a yes or no tells something: what is special does, and what does in English. */
const canBeYesOrNo = (category: string, own: Manifest['categories']): boolean => categoryOf(category, own)?.sensitivity === 'special'
  || yesOrNo.some(known => category === known || category.startsWith(`${known}.`))

/** What a name says by its head in the project's own words: `sozialnr` also in `kundenSozialNr`. `switched`: a statement on something else. */
export function matchTaught(words: readonly string[], { phrases }: Taught): Match | 'switched' | undefined {
  if (phrases.size === 0) return undefined
  for (let end = words.length; end > 0 && end > words.length - 4; end--) {
    for (let start = Math.max(0, end - most); start < end; start++) {
      const before = words.slice(start, end - 1).join('')
      const last = words[end - 1] as string
      const phrase = phrases.get(before + last) ?? phrases.get(before + baseOf(last))
      if (phrase === undefined) continue
      const statement = start > 0 && statements.has(words[0] as string)
      if (statement && !words.slice(1, start).every(word => anyBefore.has(word))) return 'switched'
      return {
        phrases: phrase.none === undefined ? [phrase] : [], span: end - start, plural: !phrases.has(before + last), statement, ...beforeOf(words, start, anyBefore),
        ...(phrase.none !== undefined && { none: phrase.none }),
      }
    }
    if (!neutralAfter.has(words[end - 1] as string)) return undefined
  }
  return undefined
}
