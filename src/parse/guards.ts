/** Deeper nesting kills the native parser (its stack, not ours); real code stays below 80. */
const maxNesting = 500

/** Says where brackets nest deeper than a parser bears. Counts characters only: strings may fool it, by a few, never by hundreds. */
export function tooDeep(text: string): { message: string; line: number; column: number } | undefined {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 40 || code === 91 || code === 123) {
      if (++depth > maxNesting) {
        const before = text.slice(0, index).split('\n')
        return { message: `nests more than ${maxNesting} brackets and was not parsed`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
      }
    } else if ((code === 41 || code === 93 || code === 125) && depth > 0) depth--
  }
  return undefined
}
