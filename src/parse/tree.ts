import { getNodeValue, parseTree, type Node as JsonNode, type ParseError } from 'jsonc-parser'
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml'
import { mostInYaml, opensMore } from '../kit/brackets.js'

/** A value of JSON or YAML, with its place. What the two share, so that a dialect is read once. */
export interface Value {
  /** Of an object, in order. */
  entries?: readonly Entry[]
  items?: readonly Value[]
  /** Of a scalar, as written in JSON: `true`, `1`, `text`. */
  text?: string
  start: number
  end: number
}

export interface Entry { key: string; value: Value; start: number; end: number }

export interface TreeProblem { message: string; offset: number }

/** JSON, with the comments and trailing commas that tools allow; undefined for an empty text. */
export function jsonTree(text: string): Value | TreeProblem | undefined {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false })
  if (!root) return errors.length > 0 && text.trim() !== '' ? { message: 'is no JSON', offset: errors[0]?.offset ?? 0 } : undefined
  return errors[0] ? { message: 'is no JSON from here on', offset: errors[0].offset } : ofJson(root)
}

function ofJson(node: JsonNode): Value {
  const [start, end] = [node.offset, node.offset + node.length]
  if (node.type === 'array') return { items: (node.children ?? []).map(ofJson), start, end }
  if (node.type !== 'object') return { text: String(getNodeValue(node)), start, end }
  return {
    entries: (node.children ?? []).flatMap(({ children: [key, value] = [], offset, length }) =>
      key && value ? [{ key: String(key.value), value: ofJson(value), start: offset, end: offset + length }] : []),
    start, end,
  }
}

/** YAML; aliases are not followed, so that none can multiply. */
export function yamlTree(text: string): Value | TreeProblem | undefined {
  if (opensMore(text, mostInYaml)) throw new RangeError('brackets')
  const document = parseDocument(text, { keepSourceTokens: false, uniqueKeys: false, logLevel: 'silent', prettyErrors: false })
  const error = document.errors[0]
  // the parser turns a full stack into an error of its own
  if (error && /call stack/.test(error.message)) return { message: 'nests too deeply and was not parsed', offset: 0 }
  if (error) return { message: `does not parse: ${(error.message.split('\n')[0] as string).replace(/ at line.*$/, '')}`, offset: error.pos[0] }
  return document.contents ? ofYaml(document.contents) : undefined
}

function ofYaml(node: YamlNode): Value {
  const [start, end] = node.range ? [node.range[0], node.range[1]] : [0, 0]
  if (isAlias(node)) return { start, end }
  if (isSeq<YamlNode | null>(node)) {
    const items = node.items.flatMap(item => item ? [ofYaml(item)] : [])
    return { items, start, end: closing(node, items) ?? end }
  }
  if (isScalar(node)) return { text: String(node.value), start, end }
  if (!isMap<YamlNode, YamlNode | null>(node)) return { start, end }
  const entries = node.items.flatMap(({ key, value }) => {
    const at = key.range?.[0] ?? start
    const inner = value ? ofYaml(value) : { start: key.range?.[1] ?? at, end: key.range?.[1] ?? at }
    return isScalar(key) ? [{ key: String(key.value), value: inner, start: at, end: Math.max(inner.end, key.range?.[1] ?? at) }] : []
  })
  return { entries, start, end: closing(node, entries) ?? end }
}

/** A block ends with what stands in it; its parser has it end where the next thing begins. */
const closing = ({ flow }: { flow?: boolean }, inside: readonly { end: number }[]): number | undefined => flow ? undefined : inside.at(-1)?.end

export const entryOf = (value: Value | undefined, key: string): Entry | undefined => value?.entries?.find(entry => entry.key === key)

/** The value below some keys, one inside the other. */
export function valueAt(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  let current = value
  for (const key of keys) current = entryOf(current, key)?.value
  return current
}

export const textAt = (value: Value | undefined, ...keys: readonly string[]): string | undefined => valueAt(value, ...keys)?.text
export const entriesAt = (value: Value | undefined, ...keys: readonly string[]): readonly Entry[] => valueAt(value, ...keys)?.entries ?? []
export const itemsAt = (value: Value | undefined, ...keys: readonly string[]): readonly Value[] => valueAt(value, ...keys)?.items ?? []
