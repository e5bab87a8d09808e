/**
 * Whether more than `most` brackets are open at once. Counts characters alone, those of texts and comments too: for parsers that take the
 * square of the depth in time, long before they run out of stack.
 */
export function opensMore(text: string, most: number): boolean {
  let open = 0
  for (let index = 0; index < text.length; index++) {
    const at = text.charCodeAt(index)
    if (at === 91 || at === 123) {
      if (++open > most) return true
    } else if ((at === 93 || at === 125) && open > 0) open--
  }
  return false
}

/** Flow collections of YAML in each other: far more than anybody writes, since characters of texts count too. */
export const mostInYaml = 5_000
