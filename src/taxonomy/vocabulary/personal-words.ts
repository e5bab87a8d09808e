import { vocabularies } from './index.js'

const split = (list: string | undefined): string[] => (list ?? '').split(',').map(item => item.trim()).filter(item => item !== '')

/** What is left of a word in all its forms: `allerg` of allergy and allergies, `diagnos` of diagnosis and diagnoses. */
const stem = (word: string): string => word.length > 4 ? word.replace(/(y|(?<=s)is)$/, '') : word

/** Words that stand in every file; whatever needs one of them needs another word as well. */
const everywhere: ReadonlySet<string> = new Set(`to from text html name number data code date id type state value line is of user at
  in on and or no my last first new form request response info key token view size status length`.split(/\s+/))

/**
 * Lower-case stems of which every file with a datum holds at least one as (the beginning of) a whole segment, in its text or its
 * path. Phrases that say nothing by themselves are left out: they need a person's noun, a sure phrase or other surroundings beside
 * them, and those are in. Stems of up to three letters (`ip`, `dob`) have to be looked for as whole segments, not as substrings.
 */
export function personalWords(): string[] {
  const words = new Set<string>(['user'])
  for (const each of vocabularies) {
    const { things, neutralBefore, neutralAfter, looseBefore, switches, fillers } = each
    const common = new Set([things, neutralBefore, neutralAfter, looseBefore, switches, fillers].flatMap(split))
    const phrases = [
      ...each.phrases.flatMap(row => [...split(row.sure), ...split(row.likely)]),
      ...split(each.people), ...split(each.maybePeople), ...split(each.personForms), ...split(each.possessives),
      ...each.surroundings.flatMap(row => [...split(row.owners), ...split(row.siblings)]),
    ]
    for (const single of phrases) if (!single.includes(' ') && !everywhere.has(single)) words.add(stem(single))
    for (const phrase of phrases) {
      const parts = phrase.split(' ')
      if (parts.length === 1 || parts.some(part => words.has(stem(part)))) continue
      const telling = parts.filter(part => !everywhere.has(part) && !common.has(part))
      words.add(stem((telling.length > 0 ? telling : parts).reduce((one, other) => other.length > one.length ? other : one)))
    }
  }
  return [...words].sort()
}
