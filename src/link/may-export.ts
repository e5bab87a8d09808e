/** All that a file exports. */
export const all = '*'

/** A text says in some other way than by a declaration what it exports: `export { a, b }`, `export const { a } = b`, `exports.a = b`. */
const lists = /\bexport\b(?:\s|\/\*|\/\/)*(?:(?:const|let|var|type)\b\s*)?[{[=/]|\bexports\b/
const handsOn = /\bexport\s*\*/
const declaring: ReadonlySet<string> = new Set(['const', 'let', 'var', 'class', 'enum', 'namespace', 'module', 'function', 'import'])

/** Whether a text may export a value by a name, as far as that shows without parsing it: types lead to no recipient. */
export const mayExport = (text: string, name: string): boolean =>
  name === all || name === 'default' || (text.includes(name) && (isDeclared(text, name) || lists.test(text))) || handsOn.test(text)

/** Whether a name stands where a value may be declared: behind a word that says so, or in a list of declarations. */
function isDeclared(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isOfName(text.charCodeAt(at - 1)) || isOfName(text.charCodeAt(at + name.length))) continue
    let end = at
    while (end > 0 && (text.charCodeAt(end - 1) <= 32 || text[end - 1] === '*')) end--
    // a remark may stand between
    if (text.startsWith('*/', end - 2) || text[end - 1] === ',' && isGiven(text, at + name.length)) return true
    let start = end
    while (start > 0 && isOfName(text.charCodeAt(start - 1))) start--
    if (declaring.has(text.slice(start, end))) return true
  }
  return false
}

/** `const a = 1, b = 2` */
function isGiven(text: string, end: number): boolean {
  let next = end
  while (text.charCodeAt(next) <= 32) next++
  return text[next] === ':' || text[next] === '=' && !'=>'.includes(text[next + 1] ?? ' ')
}

const isOfName = (at: number): boolean => at >= 97 && at <= 122 || at >= 65 && at <= 90 || at >= 48 && at <= 57 || at === 95 || at === 36 || at > 127
