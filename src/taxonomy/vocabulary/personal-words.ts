import { vocabularies } from './index.js'

const split = (list: string | undefined): string[] => (list ?? '').split(',').map(item => item.trim()).filter(item => item !== '')

/** What is left of a word in all its forms: `allerg` of allergy and allergies. */
const stem = (word: string): string => word.length > 3 ? word.replace(/(y|is)$/, '') : word

/**
 * Lower-case stems of which every file with a datum holds at least one, in its text or its path. Phrases that say nothing by
 * themselves are left out: they need a person's noun, a sure phrase or other surroundings beside them, and those are in.
 */
export function personalWords(): string[] {
  const words = new Set<string>()
  for (const each of vocabularies) {
    const phrases = [
      ...each.phrases.flatMap(row => [...split(row.sure), ...split(row.likely)]),
      ...split(each.people), ...split(each.maybePeople), ...split(each.personForms), ...split(each.possessives),
      ...each.surroundings.flatMap(row => [...split(row.owners), ...split(row.siblings)]),
    ]
    const singles = phrases.filter(phrase => !phrase.includes(' '))
    for (const single of singles) words.add(stem(single))
    for (const phrase of phrases) {
      const parts = phrase.split(' ')
      if (parts.some(part => words.has(stem(part)))) continue
      words.add(stem(parts.reduce((one, other) => other.length > one.length ? other : one)))
    }
  }
  return [...words].sort()
}
