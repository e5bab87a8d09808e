import { createRequire } from 'node:module'
import type {
  ASTNode, ConstDirectiveNode, DefinitionNode, DirectiveNode, DocumentNode, FieldDefinitionNode, InputValueDefinitionNode, Token, TypeNode, VariableDefinitionNode,
} from 'graphql'
import { linesOf, type Lines } from '../kit/lines.js'
import { isRemark } from '../kit/remarks.js'
import { withComments } from './comments.js'
import type { SchemaField, SchemaRecord, SchemaText, SourceText, Syntax, Word } from '../types/index.js'

type Parse = (text: string) => DocumentNode

/** Loaded when the first text of GraphQL is met, and at once: in the editor nothing may be awaited. */
const graphql = (): Parse => (createRequire(import.meta.url)('graphql/language/parser') as { parse: Parse }).parse

const scalars = new Set(['ID', 'String', 'Int', 'Float', 'Boolean'])
/** Directives that make a type a table: Amplify, The Graph, Neo4j, Hasura's kin. */
const keeping = new Set(['model', 'entity', 'node', 'table', 'collection'])

/** GraphQL's schema and query language, through the reference implementation. */
export function parseGraphql({ path, text }: SourceText): Syntax {
  if (!/^[^\s#,]/m.test(text.trimStart())) return { path, text, schema: [], ...withComments('graphql', text) }
  try {
    return { path, text, schema: readGraphql(text).records, ...withComments('graphql', text) }
  } catch (error) {
    if (error instanceof RangeError) return { path, text, problem: { message: 'nests too deeply and was not parsed', line: 1, column: 1 } }
    const { message, locations } = error as { message: string; locations?: { line: number; column: number }[] }
    return { path, text, problem: { message: `does not parse: ${message}`, line: locations?.[0]?.line ?? 1, column: locations?.[0]?.column ?? 1 } }
  }
}

/**
 * What a document declares: types, inputs, the arguments of queries and mutations, and the variables of operations.
 * @throws {GraphQLError} where it does not parse.
 */
export function readGraphql(text: string): SchemaText {
  const { definitions } = graphql()(text)
  const reading: Reading = { text, lines: linesOf(text), roots: rootsOf(definitions), records: new Set(), choices: new Map() }
  for (const one of definitions) {
    if (/^(ObjectType|InterfaceType|UnionType|InputObjectType)/.test(one.kind) && 'name' in one && one.name) reading.records.add(one.name.value)
    if (one.kind === 'EnumTypeDefinition' || one.kind === 'EnumTypeExtension') reading.choices.set(one.name.value, one.values?.map(value => value.name.value) ?? [])
  }
  return { records: definitions.flatMap(one => recordsOf(one, reading)), gaps: [] }
}

interface Reading { text: string; lines: Lines; roots: ReadonlySet<string>; records: Set<string>; choices: Map<string, string[]> }

/** The types whose fields are operations and no data: `Query`, or what the schema calls it. */
function rootsOf(definitions: readonly DefinitionNode[]): Set<string> {
  const named = definitions.flatMap(one => one.kind === 'SchemaDefinition' || one.kind === 'SchemaExtension' ? one.operationTypes?.map(each => each.type.name.value) ?? [] : [])
  return new Set(['Query', 'Mutation', 'Subscription', ...named])
}

function recordsOf(one: DefinitionNode, reading: Reading): SchemaRecord[] {
  const record = (node: ASTNode, name: string, kind: string, fields: readonly Declared[]): SchemaRecord => ({
    language: 'graphql', name, kind, comment: commentOf(node, reading), fields: fields.map(field => fieldOf(field, reading)), at: spanOf(node, reading),
  })
  switch (one.kind) {
    case 'ObjectTypeDefinition':
    case 'ObjectTypeExtension':
    case 'InterfaceTypeDefinition':
    case 'InterfaceTypeExtension': {
      const fields = one.fields ?? []
      if (reading.roots.has(one.name.value)) {
        return fields.filter(field => field.arguments?.length).map(field => record(field, field.name.value, 'arguments', field.arguments ?? []))
      }
      return [record(one, one.name.value, one.directives?.some(each => keeping.has(each.name.value)) ? 'model' : 'type', fields)]
    }
    case 'InputObjectTypeDefinition':
    case 'InputObjectTypeExtension':
      return [record(one, one.name.value, 'input', one.fields ?? [])]
    case 'OperationDefinition':
      return one.variableDefinitions?.length ? [record(one, one.name?.value ?? '', 'operation', one.variableDefinitions)] : []
    default:
      return []
  }
}

type Declared = FieldDefinitionNode | InputValueDefinitionNode | VariableDefinitionNode

function fieldOf(node: Declared, reading: Reading): SchemaField {
  const { type, list, optional } = typeOf(node.type)
  const name = node.kind === 'VariableDefinition' ? node.variable.name.value : node.name.value
  const directives: readonly (DirectiveNode | ConstDirectiveNode)[] = node.directives ?? []
  const words = (reading.choices.get(type) ?? []).map((text): Word => ({ kind: 'option', text: text.toLowerCase() }))
  return {
    name, type, optional: optional || ('defaultValue' in node && node.defaultValue !== undefined), list, comment: commentOf(node, reading),
    attributes: directives.map(each => reading.text.slice(each.loc?.start, each.loc?.end)),
    relation: !scalars.has(type) && reading.records.has(type), ...(words.length > 0 && { words }),
    at: spanOf(node, reading),
  }
}

function typeOf(node: TypeNode): { type: string; list: boolean; optional: boolean } {
  if (node.kind === 'NonNullType') return { ...typeOf(node.type), optional: false }
  if (node.kind === 'ListType') return { ...typeOf(node.type), list: true, optional: true }
  return { type: node.name.value, list: false, optional: true }
}

/** A declaration without its description, which is a comment. */
function spanOf(node: ASTNode, { lines }: Reading): SchemaField['at'] {
  let first = 'description' in node && node.description ? node.description.loc?.endToken.next : node.loc?.startToken
  while (first?.kind === 'Comment') first = first.next
  return lines.span(first?.start ?? 0, node.loc?.end ?? 0)
}

/** Its description, the `#` lines right above it, and the one behind it. */
function commentOf(node: ASTNode, { text }: Reading): string {
  const parts: string[] = []
  let first: Token | null | undefined = node.loc?.startToken
  for (let token = first?.prev; token?.kind === 'Comment' && first && alone(token, text); token = token.prev) {
    if (text.slice(token.end, first.start).split('\n').length > 2) break
    parts.unshift(token.value)
    first = token
  }
  if ('description' in node && node.description) parts.push(node.description.value)
  const behind = node.loc?.endToken.next
  if (behind?.kind === 'Comment' && !text.slice(node.loc?.end, behind.start).includes('\n')) parts.push(behind.value)
  return parts.filter(part => !isRemark(part)).join(' ').replace(/\s+/g, ' ').trim()
}

const alone = (token: Token, text: string): boolean => text.slice(text.lastIndexOf('\n', token.start - 1) + 1, token.start).trim() === ''
