/** The e of `Din e-post` joins nothing. */
const beginsMail = (word: string, next = ''): boolean => word === 'e' && /^(mail|post)/.test(next)

/** The words without those that only join others: `date de naissance` is date, naissance. */
export function without(words: readonly string[], particles: ReadonlySet<string>): readonly string[] {
  if (!words.some(word => particles.has(word))) return words
  // a letter that begins a name is no article: `D-nummer`
  const left = words.filter((word, index) => !particles.has(word) || (index === 0 && word.length === 1) || beginsMail(word, words[index + 1]))
  return left.length === 0 ? words : left
}
