/** Counts, with the noun in the right number: `1 datum`, `2 data`. */
export function count(number: number, one: string, many = one + 's'): string {
  return `${number} ${number === 1 ? one : many}`
}

/** By code unit: the order must not depend on the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Characters that would steer a terminal or turn the reading direction, but tabs and line ends. */
const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g

/** `##[error]`, `##vso[…]`: commands to the runners of GitHub and Azure, wherever they stand in a line of a log. */
const command = /##(?=\[|vso\[)/g

/**
 * Text of the analysed project, safe to print: what steers a terminal or the runner of a pipeline is replaced by a visible character each,
 * so that columns stay true.
 */
export function visible(text: string): string {
  return text.replace(command, '#\uff03').replace(steering, character => {
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
  })
}

/** The same within one line. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\r\n|[\r\n\t]/g, ' '))
}

/** A path at the start of a line: one that begins with two colons would be a command to GitHub's runner. */
export const visiblePath = (path: string): string => visibleLine(path).replace(/^(?=::)/, './')

/** Text within one line, cut to a length; a pair of surrogates is not parted. */
export function cut(text: string, most: number): string {
  const line = visibleLine(text)
  return line.length > most ? line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '') + '…' : line
}
