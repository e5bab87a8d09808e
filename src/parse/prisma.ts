import { parsePrismaSchema } from '@loancrate/prisma-schema-parser'
import type { SchemaField, SchemaRecord, SourceText, Syntax, Word } from '../types/index.js'
import { linesOf } from '../kit/lines.js'
import { isRemark } from '../kit/remarks.js'
import { withComments } from './comments.js'

type Schema = ReturnType<typeof parsePrismaSchema>
type Declaration = Schema['declarations'][number]
type Model = Extract<Declaration, { kind: 'model' | 'type' | 'view' }>
type Member = Model['members'][number]
type Field = Extract<Member, { kind: 'field' }>

const scalars = new Set(['String', 'Boolean', 'Int', 'BigInt', 'Float', 'Decimal', 'DateTime', 'Json', 'Bytes', 'Unsupported'])

/** Prisma's schema language, through `@loancrate/prisma-schema-parser`. */
export function parsePrisma({ path, text }: SourceText): Syntax {
  let schema: Schema
  try {
    schema = parsePrismaSchema(text)
  } catch (error) {
    const at = (error as { location?: { start?: { line: number; column: number }; line?: number; column?: number } }).location
    const start = at?.start ?? at
    const message = error instanceof Error ? error.message.split('\n')[0] as string : String(error)
    return { path, text, problem: { message: `does not parse: ${message}`, line: start?.line ?? 1, column: start?.column ?? 1 } }
  }
  const lines = linesOf(text)
  const records = schema.declarations.filter((one): one is Model => one.kind === 'model' || one.kind === 'type' || (one.kind as string) === 'view')
  const names = new Set(records.map(record => record.name.value))
  const choices = new Map(schema.declarations.flatMap(one => one.kind === 'enum' ? [[one.name.value, choicesOf(one, text)] as const] : []))
  return { path, text, schema: records.map(record => recordOf(record, { names, choices }, text, lines)), ...withComments('prisma', text) }
}

/** What the schema declares beside the record at hand. */
interface Known { names: ReadonlySet<string>; choices: ReadonlyMap<string, string[]> }

/** The values of an enum, as written. */
function choicesOf(one: Declaration, text: string): string[] {
  const { start, end } = rangeOf(one)
  const body = text.slice(text.indexOf('{', start) + 1, end)
  return body.split('\n').flatMap(line => /^\s*([A-Za-z]\w*)/.exec(line)?.[1] ?? [])
}

function recordOf(record: Model, known: Known, text: string, lines: ReturnType<typeof linesOf>): SchemaRecord {
  const fields: SchemaField[] = []
  let comment = ''
  for (const member of record.members) {
    if (member.kind === 'commentBlock') comment = member.comments.map(one => one.text).filter(one => !isRemark(one)).join(' ')
    if (member.kind === 'field') fields.push(fieldOf(member, comment, known, text, lines))
    if (member.kind !== 'commentBlock') comment = ''
  }
  const { start, end } = rangeOf(record)
  return { language: 'prisma', name: record.name.value, kind: record.kind, comment: '', fields, at: lines.span(start, end) }
}

function fieldOf(field: Field, leading: string, { names, choices }: Known, text: string, lines: ReturnType<typeof linesOf>): SchemaField {
  let type = field.type as { kind: string; type?: unknown; name?: { value: string } }
  let optional = false
  let list = false
  while (type.kind === 'optional' || type.kind === 'list' || type.kind === 'required') {
    if (type.kind === 'optional') optional = true
    if (type.kind === 'list') list = true
    type = type.type as typeof type
  }
  const name = type.name?.value ?? 'Unsupported'
  const attributes = (field.attributes ?? []).map(attribute => {
    const { start, end } = rangeOf(attribute)
    return text.slice(start, end).trim()
  })
  const relation = !scalars.has(name) && (list || names.has(name) || attributes.some(one => one.startsWith('@relation')))
  const own = [leading, field.comment?.text ?? ''].map(one => one.trim()).filter(one => one !== '' && !isRemark(one)).join(' ')
  const { start, end } = rangeOf(field)
  const written = field.comment ? text.slice(start, end).replace(/\s*\/\/.*$/s, '').length + start : end
  // the column may be called by a better name than the field, or by its old one
  const column = attributes.map(one => /^@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(one)?.[1]).find(one => one !== undefined)
  const words: Word[] = [
    ...(choices.get(name) ?? []).map((text): Word => ({ kind: 'option', text })),
    ...(column !== undefined && column.replaceAll('_', '').toLowerCase() !== field.name.value.toLowerCase() ? [{ kind: 'identifier', text: column } as const] : []),
  ]
  return { ...(words.length > 0 && { words }), name: field.name.value, type: name, optional, list, attributes, comment: own, relation, at: lines.span(start, written) }
}

function rangeOf(node: object): { start: number; end: number } {
  const location = (node as { location?: { start: { offset: number }; end: { offset: number } } }).location
  return { start: location?.start.offset ?? 0, end: location?.end.offset ?? 0 }
}
