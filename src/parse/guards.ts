import type { SourceText, Syntax } from '../types/index.js'

/** Deeper nesting kills the native parser (its stack, not ours); real code stays below 80. */
const maxNesting = 500

/** So do longer chains that nest without brackets: `a = b = …`, `x ? … : y ? …`, `if (a) if (b) …`, `!!!…`, `await await …`, `<a><a>…`. It bears 6,000. */
const maxChain = 2_000
const longChain = `chains more than ${maxChain} operators`
const deepElements = `nests more than ${maxChain} elements or type arguments`

/** What one link of a chain costs it: what stands in front of its rest; what stands behind it (`a + b`, `a.b`, `a()`), of which it bears 50,000; signs of numbers, which drawings are full of. */
const [before, behind, drawn] = [20, 4, 1]
/** The cost of a chain, and that of all chains that are open at once, one in the brackets of the other. */
const [maxCost, maxOpen] = [maxChain * before, maxChain * before * 1.5]

type Kind = 'space' | 'open' | 'close' | 'end' | 'newline' | 'nests' | 'sign' | 'equals' | 'less' | 'slash' | 'binary' | 'dot' | 'name'

/** The few characters that matter, by code: a table is what makes reading every character of every file cheap. */
const kinds: (Kind | undefined)[] = Array.from({ length: 128 }, () => undefined)
for (const [characters, kind] of [[' \t\r', 'space'], ['([{', 'open'], [')]}', 'close'], [';,', 'end'], ['\n', 'newline'], ['?:!~', 'nests'],
  ['-+*', 'sign'], ['=', 'equals'], ['<', 'less'], ['/', 'slash'], ['&|^%`', 'binary'], ['.', 'dot']] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind
}

/** Words that stand in front of, or between, what they nest. */
const words = 'abstract as async await delete do extends infer in instanceof is keyof new readonly satisfies typeof unique void while yield'.split(' ')
const nesting: ReadonlySet<string> = new Set(words)
const longestWord = Math.max(...words.map(word => word.length))
const wordAtEnd = new RegExp(`(?:=>|(?<![\\w$.])(?:else|${words.join('|')}))\\s*$`)

/** What names and numbers are made of, by code. */
const named = new Uint8Array(128)
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$') {
  named[character.charCodeAt(0)] = 1
  kinds[character.charCodeAt(0)] = 'name'
}
/** First letters of those words. */
const begins = new Uint8Array(128)
for (const word of words) begins[word.charCodeAt(0)] = 1

const isDigit = (at: number): boolean => at >= 48 && at <= 57
/** Whether what ends with this character can be called or indexed: a name, a bracket, a text. */
const isWhole = (at: number): boolean => named[at] === 1 || at === 41 || at === 93 || at === 96

/**
 * Says where code nests deeper than a parser bears. Counts characters only: strings and comments may fool it, by a few where nobody means
 * to (`mayBeDeeper`). Chains are counted within their brackets, from where a statement or an item ends.
 */
export function tooDeep(text: string): { message: string; line: number; column: number } | undefined {
  const chains = new Int32Array(maxNesting + 1)
  /** Elements that are open, which alone end what they begin: their ends take nothing from the rest of a chain. */
  const elements = new Int32Array(maxNesting + 1)
  const costAt = (depth: number): number => chains[depth]! + elements[depth]! * before
  const headed = new Uint8Array(maxNesting + 1)
  /** Whether the last bracket was that of an `if` or a loop. */
  let isHead = false
  let depth = 0
  /** What the chains cost around the brackets that are open. */
  let around = 0
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
      case 'name': {
        let end = index + 1
        while (named[text.charCodeAt(end)] === 1) end++
        const isNesting = begins[at] === 1 && end - index <= longestWord && last !== 46 && nesting.has(text.slice(index, end))
        index = end - 1
        last = text.charCodeAt(index)
        if (!isNesting) continue
        step = before
        break
      }
      case 'newline':
        if (chains[depth] !== 0 && !openEnd(last, text, index) && !continues(text, index) && !(last === 41 && isHead)) chains[depth] = elements[depth] = 0
        continue
      case 'open':
        isHead = at === 40 && heads(last, text, index)
        if (at !== 123 && isWhole(last)) chains[depth]! += isHead ? before : behind
        if (costAt(depth) > maxCost || around + costAt(depth) > maxOpen) return refused(text, index, whyLong(text, index, elements[depth]! * before > chains[depth]!))
        if (depth + 1 > maxNesting) return refused(text, index, `nests more than ${maxNesting} brackets`)
        around += costAt(depth++)
        chains[depth] = elements[depth] = 0
        headed[depth] = isHead ? 1 : 0
        break
      case 'close':
        isHead = headed[depth] === 1
        if (depth > 0) around -= costAt(--depth)
        break
      case 'end':
        if (at === 44 || !text.startsWith('else', codeAfter(text, index))) chains[depth] = elements[depth] = 0
        break
      case 'nests':
        step = before
        break
      case 'binary':
        step = behind
        break
      case 'dot':
        step = isDigit(text.charCodeAt(index + 1)) ? 0 : behind
        break
      case 'sign':
        // a sign behind a sign, or `**`; a row of one sign is no code, but a line across a comment
        step = isRow(text, index, at) ? 0 : last < 128 && kinds[last] === 'sign' ? before : isDigit(text.charCodeAt(index + 1)) ? drawn : behind
        break
      case 'equals':
        step = stepOfEquals(text.charCodeAt(index + 1))
        break
      case 'less':
        elements[depth] = text.charCodeAt(index + 1) === 47 ? Math.max(0, elements[depth]! - 1) : elements[depth]! + 1
        break
      case 'slash':
        if (text.charCodeAt(index + 1) === 62) elements[depth] = Math.max(0, elements[depth]! - 1)
        else step = last === 60 ? 0 : behind
        break
    }
    last = text.charCodeAt(index)
    if (step === 0 && kind !== 'less') continue
    chains[depth]! += step
    if (costAt(depth) > maxCost || around + costAt(depth) > maxOpen) return refused(text, index, whyLong(text, index, elements[depth]! * before > chains[depth]!))
  }
  return undefined
}

/** By character, what a link costs that it may begin. */
const dearest = new Uint8Array(128)
for (const [characters, cost] of [['([{?:!~<', before], ['-+*&|^%`./', behind]] as const) for (const character of characters) dearest[character.charCodeAt(0)] = cost
const anyNesting = new RegExp(`\\b(?:${words.join('|')})\\b`, 'g')
/** A parser dies of what costs a sixth more. */
const mostInAll = 80_000

/**
 * Whether a text holds so much that nests or chains that a parser would not bear it if nothing of it ended before its end: what seems to end
 * it may stand in a remark, `(/*)*\/(/*)*\/`. Of ten thousand files a few hold as much.
 */
export function mayBeDeeper(text: string): boolean {
  if (text.length * before < mostInAll) return false
  let cost = (text.match(anyNesting)?.length ?? 0) * before
  for (let index = 0; index < text.length; index++) {
    const at = text.charCodeAt(index)
    if (at !== 61) cost += at < 128 ? dearest[at] as number : 0
    else if (text.charCodeAt(index - 1) !== 61) cost += stepOfEquals(text.charCodeAt(index + 1))
  }
  return cost >= mostInAll
}

/** An attribute's value and a comparison nest nothing. */
const stepOfEquals = (next: number): number => next === 61 || next === 123 || next === 34 || next === 39 ? 0 : before

/** `--` and `***` and longer. */
const isRow = (text: string, index: number, at: number): boolean => text.charCodeAt(index - 1) === at && (at !== 42 || text.charCodeAt(index - 2) === 42)

/** `if (…)`, `for (…)`, `while (…)` hold a statement without a bracket. */
const heads = (last: number, text: string, index: number): boolean =>
  'frteh'.includes(String.fromCharCode(last)) && /\b(?:if|while|with|for(?:\s+await)?)\s*$/.test(text.slice(Math.max(0, index - 16), index))

/** Whether a statement cannot end with this character, the last before a line break. */
function openEnd(at: number, text: string, lineBreak: number): boolean {
  // `=>` and `else`, but neither a type's `>` nor any other word
  if (at === 62 || (at >= 97 && at <= 122)) return wordAtEnd.test(text.slice(Math.max(0, lineBreak - 12), lineBreak))
  if (at === 47) return !/\*\/\s*$/.test(text.slice(Math.max(0, lineBreak - 12), lineBreak))
  return '=?:!~-+*<&|,.([{%^'.includes(String.fromCharCode(at))
}

const nextWord = /(?:as|extends|in|instanceof|is|satisfies|else)(?![\w$])/y

/** Whether what stands after a line break belongs to what stood before it. */
function continues(text: string, index: number): boolean {
  const next = codeAfter(text, index)
  nextWord.lastIndex = next
  return next < text.length && ('=?:!~-+*.<>&|)]}([`/%^'.includes(text[next] as string) || nextWord.test(text))
}

/** Where the white space behind a character ends. */
function codeAfter(text: string, index: number): number {
  let next = index + 1
  while (next < text.length && text.charCodeAt(next) <= 32) next++
  return next
}

/** `a < b < …` is a comparison; an element or a type argument begins right behind its bracket. */
const whyLong = (text: string, index: number, isOpen: boolean): string => isOpen && named[text.charCodeAt(text.lastIndexOf('<', index) + 1)] === 1 ? deepElements : longChain

function refused(text: string, index: number, why: string): { message: string; line: number; column: number } {
  const before = text.slice(0, index).split('\n')
  return { message: `${why} and was not parsed`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Elements in elements: browsers hold 512. Some parsers take the square of it in time, before they run out of stack. */
const maxElements = 1_000
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** @throws {RangeError} where more elements are open than a page holds. */
export function refuseDepth(open: number): void {
  if (open > maxElements) throw new RangeError('elements')
}

/** The same of a text whose elements all end, before a parser that bears none of it. @throws {RangeError} */
export function refuseDeepTags(text: string): void {
  let open = 0
  let isVoid = true
  for (const [found, name] of text.matchAll(/<\/|\/>|<([a-z][\w.-]*)/gi)) {
    if (name !== undefined) {
      isVoid = voids.has(name.toLowerCase())
      if (!isVoid) refuseDepth(++open)
    } else if (found === '</' || !isVoid) {
      open = Math.max(0, open - 1)
      isVoid = true
    }
  }
}

/** A parser that overflows our stack, or dies of a text in a way of its own: that is the file's problem, not the run's. */
export const safely = (parse: (source: SourceText) => Syntax) => (source: SourceText): Syntax => {
  try {
    return parse(source)
  } catch (error) {
    const message = error instanceof RangeError ? 'nests too deeply and was not parsed' : `does not parse: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`
    return { path: source.path, text: source.text, problem: { message, line: 1, column: 1 } }
  }
}
