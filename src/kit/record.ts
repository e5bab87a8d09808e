import { remembered } from './remembered.js'
import { segmentsOf } from './segments.js'

/** Parts that say what a declaration is for, not whom it describes. */
const prefixes = new Set(`create update new edit add delete remove get set upsert insert patch save submit put post fetch list find i base
  abstract partial raw default initial use handle on my the public internal admin confirm request send empty mock all current is view
  manage or and identify`.split(/\s+/))
const suffixes = new Set(`dto entity schema model form forms input inputs type types props data values value fields field params param args
  arguments payload request req response res result results body query interface record page component modal dialog drawer view screen
  container section panel validation validator validators document doc table row state controller service options config
  client server handler action actions mutation create update insert select where base shape object info details step tab wizard
  provider providers context store slice api route router template email mail button content layout wrapper list settings sheet popover popup
  content impl class add edit new formik`.split(/\s+/))

const pascal = (words: string[]): string => words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')

/** `users` is `user`, `addresses` is `address`, `status` stays. */
export function singular(word: string): string {
  if (/(ss|us|is)$/.test(word) || word.length < 4) return word
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y'
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/**
 * The noun of a declaration, without the affixes of its role: `CreateUserDto`, `UserEntity`, `userSchema`, `NewUserForm` and the
 * table `users` are all `User`. Empty where nothing is left (`formSchema`, `Props`): then a wider name must say.
 */
export const recordOf = remembered((owner: string): string => {
  let words = segmentsOf(owner)
  while (words.length > 0 && suffixes.has(words.at(-1) as string)) words = words.slice(0, -1)
  while (words.length > 0 && prefixes.has(words[0] as string)) words = words.slice(1)
  // a letter names nothing: `F`, `TForm`
  if (words.every(word => /^[a-z]$/.test(word))) return ''
  return pascal([...words.slice(0, -1), singular(words.at(-1) as string)])
})

/** The first noun among owners, nearest first; the file's own name last. */
export function recordAmong(owners: readonly string[]): string {
  for (const owner of owners) {
    const record = recordOf(owner)
    if (record !== '') return record
  }
  return ''
}

/**
 * The record of an object inside a declaration: the declaration's noun and its own, so that a `user` inside a webhook's body is a
 * `HookUser` and no `User`. `nested` says how many of the first owners stand inside.
 */
export function nestedRecord(owners: readonly string[], nested: number): string {
  const inner = recordAmong(owners.slice(0, nested))
  const outer = recordAmong(owners.slice(nested))
  return outer === '' || outer === inner || inner.startsWith(outer) ? inner || outer : outer + inner
}
