/**
 * The whole words of an identifier, lower case: `userIPAddress` → user, ip, address · `first_name` → first, name ·
 * `$email` → email · `addressLine2` → address, line, 2.
 */
export function segmentsOf(identifier: string): string[] {
  return identifier
    .replace(/([\p{Lu}]+)([\p{Lu}][\p{Ll}])/gu, '$1 $2')
    .replace(/([\p{Ll}\p{N}])([\p{Lu}])/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}
