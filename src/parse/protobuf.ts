import { parse as parseProto, type Field, type Message, type Schema } from 'protocol-buffers-schema'
import { opensMore } from '../kit/brackets.js'
import { linesOf, type Lines } from '../kit/lines.js'
import { isRemark } from '../kit/remarks.js'
import { withComments } from './comments.js'
import { safely } from './guards.js'
import type { SchemaField, SchemaRecord, SourceText, Syntax, Word } from '../types/index.js'

/** Messages in each other. */
const maxBraces = 500

/**
 * Protocol Buffers, through protocol-buffers-schema, which keeps no places: a field is found in the text by its name and number, behind
 * the head of its message. Messages that a call of a service takes are what it asks for (`request`).
 */
export const parseProtobuf = safely(({ path, text }: SourceText): Syntax => {
  if (text.trim() === '') return { path, text, schema: [] }
  let schema: Schema
  try {
    const bare = withoutOptions(text)
    if (opensMore(bare, maxBraces)) throw new RangeError('braces')
    schema = parseProto(bare)
  } catch (error) {
    if (error instanceof RangeError) throw error
    const message = error instanceof Error ? error.message : String(error)
    const line = Number(/on line (\d+)/.exec(message)?.[1] ?? 1)
    return { path, text, problem: { message: `does not parse: ${message.replace(/ on line \d+.*$/s, '')}`, line, column: 1 } }
  }
  const taken = new Set((schema.services ?? []).flatMap(one => one.methods.map(method => nameOf(method.input_type))))
  const reading: Reading = { text, bare: withoutComments(text), lines: linesOf(text), records: [], taken, messages: new Set(), choices: new Map() }
  const know = (message: Message): void => {
    reading.messages.add(message.name)
    for (const one of message.enums) reading.choices.set(one.name, Object.keys(one.values))
    message.messages.forEach(know)
  }
  for (const one of schema.enums) reading.choices.set(one.name, Object.keys(one.values))
  schema.messages.forEach(know)
  let from = 0
  for (const message of schema.messages) from = readMessage(message, schema.syntax === 3, from, reading)
  return { path, text, schema: reading.records, ...withComments('proto', text) }
})

interface Reading { text: string; bare: string; lines: Lines; records: SchemaRecord[]; taken: ReadonlySet<string>; messages: Set<string>; choices: Map<string, string[]> }

const nameOf = (type: string): string => type.split('.').at(-1) ?? type

/** The text without options: they declare no data, and those of plug-ins are written in ways the parser does not know. Of the same length. */
function withoutOptions(text: string): string {
  const bare = withoutComments(text)
  let out = ''
  let from = 0
  for (const { index } of bare.matchAll(/\boption\s*\(|\[/g)) {
    if (index < from) continue
    const isList = bare[index] === '['
    let depth = 0
    let end = index
    for (; end < bare.length; end++) {
      const char = bare[end] as string
      if ('[{('.includes(char)) depth++
      else if (']})'.includes(char)) depth--
      if (depth === 0 && (isList || char === ';')) break
    }
    out += text.slice(from, index) + text.slice(index, end + 1).replace(/[^\n]/g, ' ')
    from = end + 1
  }
  return out + text.slice(from)
}

/** The text with its comments and strings blanked, of the same length. */
const withoutComments = (text: string): string => text.replace(/\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"/g, found => found.replace(/[^\n]/g, ' '))

/** Reads a message and those inside it; gives the offset behind its head, from which the next is looked for. */
function readMessage(message: Message, proto3: boolean, from: number, reading: Reading): number {
  const head = new RegExp(`\\bmessage\\s+${message.name}\\b`, 'g')
  head.lastIndex = from
  const found = head.exec(reading.bare)
  const start = found ? head.lastIndex : from
  reading.records.push(recordOf(message.name, message.fields, proto3, start, reading))
  let inner = start
  for (const one of message.messages) inner = readMessage(one, proto3, inner, reading)
  return start
}

function recordOf(name: string, fields: readonly Field[], proto3: boolean, start: number, reading: Reading): SchemaRecord {
  return {
    language: 'protobuf', name, kind: reading.taken.has(name) ? 'request' : 'message', comment: '', at: reading.lines.span(start, start),
    fields: fields.map(field => fieldOf(field, proto3, start, reading)),
  }
}

function fieldOf(field: Field, proto3: boolean, from: number, { text, bare, lines, messages, choices }: Reading): SchemaField {
  const pattern = new RegExp(`[^\\n;{}]*\\b${field.name}\\s*=\\s*${field.tag}\\b[^;]*;?`, 'g')
  pattern.lastIndex = from
  const found = pattern.exec(bare)
  const written = found?.[0] ?? ''
  const start = found ? found.index + (/^\s*/.exec(written)?.[0].length ?? 0) : from
  const end = found ? found.index + written.length : from
  const words = (choices.get(nameOf(field.type)) ?? []).map((value): Word => ({ kind: 'option', text: value.toLowerCase().split('_').at(-1) ?? value }))
  return {
    name: field.name, type: field.type, list: field.repeated, attributes: [], relation: messages.has(nameOf(field.type)) || field.map != null,
    // proto3 demands nothing by a mark: what is not `optional` always has a value
    optional: proto3 ? field.oneof != null || /\boptional\s/.test(written) : !field.required,
    comment: commentOf(text, start, end), ...(words.length > 0 && { words: [{ kind: 'declaredType', text: 'text' }, ...words] }), at: lines.span(start, end),
  }
}

/** The comment lines right above a field, and the comment behind it. */
function commentOf(text: string, start: number, end: number): string {
  const above = /((?:^[ \t]*(?:\/\/[^\n]*|\/\*[^]*?\*\/)[ \t]*\n)*)[ \t]*$/m.exec(text.slice(Math.max(0, start - 600), start))?.[1] ?? ''
  const behind = /^[ \t]*\/\/[^\n]*/.exec(text.slice(end, end + 300))?.[0] ?? ''
  return `${above} ${behind}`.split('\n').filter(line => !isRemark(line)).join(' ').replace(/\/\*+|\*+\/|\/\/+/g, ' ').replace(/\s+/g, ' ').trim()
}
