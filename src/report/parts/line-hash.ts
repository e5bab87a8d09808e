const width = 100
const base = 37n

/**
 * The hash by which GitHub knows a line again, as its upload step computes it from the file: over a hundred characters from the start
 * of the line on, white space left out, and a number where the same stands several times. Given here, it also holds for uploads
 * without that step, and the step finds nothing to disagree with. Undefined for a line that the text does not have.
 */
export function lineHashes(text: string): (line: number) => string | undefined {
  const letters = `${text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '')}\uffff`
  const starts = [0]
  for (let at = letters.indexOf('\n'); at !== -1; at = letters.indexOf('\n', at + 1)) starts.push(at + 1)
  const windowAt = (start: number): string => letters.slice(start, start + width)
  const seen = new Map<string, number>()
  // which of those that read alike each line is
  const numbers = starts.map(start => {
    const number = (seen.get(windowAt(start)) ?? 0) + 1
    seen.set(windowAt(start), number)
    return number
  })
  return line => {
    const start = starts[line - 1]
    if (start === undefined) return undefined
    return `${hash(windowAt(start))}:${numbers[line - 1]}`
  }
}

function hash(window: string): string {
  let value = 0n
  for (let index = 0; index < width; index++) value = value * base + BigInt(index < window.length ? window.charCodeAt(index) : 0)
  return BigInt.asUintN(64, value).toString(16)
}
