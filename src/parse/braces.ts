/** An expression in braces. `value` an attribute's, `spread` `{...props}`, `name` `{name}` in a tag, `text` between tags. */
export interface Braces {
  kind: 'value' | 'spread' | 'name' | 'text'
  /** Of the opening and of the closing brace. */
  start: number
  end: number
}

/**
 * Shows a text with expressions in braces as plain HTML of the same length: an attribute's value stands in quotes, what spreads or is
 * named in a tag is blank, and so is an expression in a text that draws no elements. Front matter (up to `from`) is blank.
 */
export function maskBraces(text: string, from: number): { masked: string; braces: Braces[] } {
  const out = [text.slice(0, from).replace(/[^\r\n]/g, ' ')]
  const braces: Braces[] = []
  let index = from
  let tag = false
  let copied = from
  const closing = closingIn(text)
  const put = (until: number, instead: string): void => {
    out.push(text.slice(copied, index), instead)
    copied = until
    index = until
  }
  while (index < text.length) {
    const character = text[index] as string
    if (!tag) {
      const skipped = /<!--[^]*?-->|<(script|style)\b[^>]*>[^]*?<\/\1\s*>/iy
      skipped.lastIndex = index
      if (character === '<' && skipped.test(text)) index = skipped.lastIndex
      else if (character === '<' && /[\w>]/.test(text[index + 1] ?? '')) {
        tag = true
        index++
      } else if (character === '{') {
        const end = closing(index)
        const inner = text.slice(index + 1, end)
        if (/<[\w>]/.test(inner)) index++
        else {
          braces.push({ kind: 'text', start: index, end })
          put(end + 1, blank(text.slice(index, end + 1)))
        }
      } else index++
    } else if (character === '>') {
      tag = false
      index++
    } else if (character === '"' || character === '\'' || character === '`') {
      const end = text.indexOf(character, index + 1)
      index = end < 0 ? text.length : end + 1
    } else if (character === '{') {
      const end = closing(index)
      const inner = text.slice(index + 1, end)
      const kind = text[index - 1] === '=' ? 'value' : inner.trim().startsWith('...') ? 'spread' : 'name'
      braces.push({ kind, start: index, end })
      // a quote or a bracket inside would end what we show
      put(end + 1, kind === 'value' ? `"${inner.replace(/["&]/g, ' ')}"` : blank(text.slice(index, end + 1)))
    } else index++
  }
  index = text.length
  put(text.length, '')
  return { masked: out.join(''), braces }
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** Where the brace that opens at an offset is closed; texts inside do not count. Those inside of it are known then, too: each is looked for once. */
function closingIn(text: string): (start: number) => number {
  const known = new Map<number, number>()
  return start => {
    const before = known.get(start)
    if (before !== undefined) return before
    const open: number[] = []
    for (let index = start; index < text.length; index++) {
      const character = text[index] as string
      if (character === '{') open.push(index)
      else if (character === '}') {
        known.set(open.pop() as number, index)
        if (open.length === 0) return index
      } else if (character === '"' || character === '\'' || character === '`') {
        const end = endOfText(text, index)
        if (end !== undefined) index = end
      }
    }
    for (const one of open) known.set(one, text.length)
    return text.length
  }
}

/** Those that begin within a range, which stand in order. */
export function between(braces: readonly Braces[], from: number, to: number): Braces[] {
  let [low, high] = [0, braces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((braces[middle] as Braces).start < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < braces.length && (braces[end] as Braces).start < to) end++
  return braces.slice(low, end)
}

/** Where a quoted text ends; undefined for an apostrophe in words, whose line ends before another comes. */
function endOfText(text: string, start: number): number | undefined {
  const quote = text[start] as string
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === quote) return index
    else if (text[index] === '\n' && quote !== '`') return undefined
  }
  return undefined
}
