import type { SourceText, Syntax } from '../types/index.js'

/** Deeper nesting kills the native parser (its stack, not ours); real code stays below 80. */
const maxNesting = 500

/** So do longer chains that nest without brackets: `a = b = …`, `x ? … : y ? …`, `if (a) if (b) …`, `!!!…`, `<a><a>…`. It bears 3,000. */
const maxChain = 2_000
const longChain = `chains more than ${maxChain} operators`

type Kind = 'space' | 'open' | 'close' | 'end' | 'newline' | 'nests' | 'sign' | 'equals' | 'less' | 'slash'

/** The few characters that matter, by code: a table is what makes reading every character of every file cheap. */
const kinds: (Kind | undefined)[] = Array.from({ length: 128 }, () => undefined)
for (const [characters, kind] of [[' \t\r', 'space'], ['([{', 'open'], [')]}', 'close'], [';,', 'end'], ['\n', 'newline'], ['?:!~', 'nests'],
  ['-+*', 'sign'], ['=', 'equals'], ['<', 'less'], ['/', 'slash']] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind
}

/**
 * Says where code nests deeper than a parser bears. Counts characters only: strings and comments may fool it, by a few, never by
 * thousands. Chains are counted within their brackets, from where a statement or an item ends.
 */
export function tooDeep(text: string): { message: string; line: number; column: number } | undefined {
  const chains = new Int32Array(maxNesting + 1)
  let depth = 0
  let last = 10
  for (let index = 0; index < text.length; index++) {
    const at = text.charCodeAt(index)
    const kind = at < 128 ? kinds[at] : undefined
    if (kind === undefined) {
      last = at
      continue
    }
    let step = 0
    switch (kind) {
      case 'space':
        continue
      case 'newline':
        if (chains[depth] !== 0 && !openEnd(last, text, index) && !continues(text, index)) chains[depth] = 0
        continue
      case 'open':
        if (at === 40 && heads(last, text, index) && ++chains[depth]! > maxChain) return refused(text, index, longChain)
        if (++depth > maxNesting) return refused(text, index, `nests more than ${maxNesting} brackets`)
        chains[depth] = 0
        break
      case 'close':
        if (depth > 0) depth--
        break
      case 'end':
        if (at === 44 || !text.startsWith('else', codeAfter(text, index))) chains[depth] = 0
        break
      case 'nests':
        step = 1
        break
      case 'sign':
        // a sign behind a sign, or `**`; not the minus of numbers in a row, which drawings are full of
        step = last < 128 && kinds[last] === 'sign' ? 1 : 0
        break
      case 'equals':
        step = stepOfEquals(text.charCodeAt(index + 1))
        break
      case 'less':
        step = text.charCodeAt(index + 1) === 47 ? -1 : 1
        break
      case 'slash':
        step = text.charCodeAt(index + 1) === 62 ? -1 : 0
        break
    }
    last = at
    if (step === 0) continue
    const chain = Math.max(0, chains[depth]! + step)
    if (chain > maxChain) return refused(text, index, longChain)
    chains[depth] = chain
  }
  return undefined
}

/** An attribute's value and a comparison nest nothing. */
const stepOfEquals = (next: number): number => next === 61 || next === 123 || next === 34 || next === 39 ? 0 : 1

/** `if (…)`, `for (…)`, `while (…)` hold a statement without a bracket. */
const heads = (last: number, text: string, index: number): boolean =>
  (last === 102 || last === 114 || last === 101) && /\b(if|for|while)\s*$/.test(text.slice(Math.max(0, index - 8), index))

/** Whether a statement cannot end with this character, the last before a line break. */
function openEnd(at: number, text: string, lineBreak: number): boolean {
  // `=>` and `else`, but neither a type's `>` nor any other word
  if (at === 62 || at === 101) return /(=>|\belse)\s*$/.test(text.slice(Math.max(0, lineBreak - 8), lineBreak))
  return '=?:!~-+*)<&|,.([{'.includes(String.fromCharCode(at))
}

/** Whether what stands after a line break belongs to what stood before it. */
function continues(text: string, index: number): boolean {
  const next = codeAfter(text, index)
  return next < text.length && '=?:!~-+*.<>&|)]}('.includes(text[next] as string) || text.startsWith('else', next)
}

/** Where the white space behind a character ends. */
function codeAfter(text: string, index: number): number {
  let next = index + 1
  while (next < text.length && text.charCodeAt(next) <= 32) next++
  return next
}

function refused(text: string, index: number, why: string): { message: string; line: number; column: number } {
  const before = text.slice(0, index).split('\n')
  return { message: `${why} and was not parsed`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** A parser of markup, which nests on our stack: what overflows it is the file's problem, not the run's. */
export const orTooDeep = (parse: (source: SourceText) => Syntax) => (source: SourceText): Syntax => {
  try {
    return parse(source)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { path: source.path, text: source.text, problem: { message: 'nests too deeply and was not parsed', line: 1, column: 1 } }
  }
}
