/**
 * The whole words of an identifier, lower case: `userIPAddress` → user, ip, address · `first_name` → first, name ·
 * `$email` → email · `addressLine2` → address, line, 2.
 */
export const segmentsOf = (identifier: string): string[] => asciiSegments(identifier) ?? segmentsByPattern(identifier)

/** The same by regular expressions, for names in any script. */
export function segmentsByPattern(identifier: string): string[] {
  return identifier
    .normalize('NFC')
    .replace(/([\p{Lu}]+)([\p{Lu}][\p{Ll}])/gu, '$1 $2')
    .replace(/([\p{Ll}\p{N}])([\p{Lu}])/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word !== '')
}

const lower = 1
const upper = 2
const digit = 3

const kindOf = (code: number): number =>
  code >= 97 && code <= 122 ? lower : code >= 65 && code <= 90 ? upper : code >= 48 && code <= 57 ? digit : 0

/**
 * What `segmentsByPattern` says of a name in ASCII, by one pass over it: every name of a run comes through here, and the regular
 * expressions take ten times as long. undefined for other names.
 */
function asciiSegments(text: string): string[] | undefined {
  const segments: string[] = []
  let from = 0
  let before = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (code > 127) return undefined
    const kind = kindOf(code)
    const capital = kind === upper && before === upper && kindOf(text.charCodeAt(at + 1)) === lower
    if (kind !== before || capital) {
      // `User` goes on in lower case after its capital.
      const goesOn = kind === lower && before === upper
      if (before !== 0 && !goesOn) segments.push(text.slice(from, at).toLowerCase())
      if (!goesOn) from = at
    }
    before = kind
  }
  return segments
}
