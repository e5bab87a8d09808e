import { linesOf } from '../kit/lines.js'
import type { SchemaRecord, SourceText, Syntax } from '../types/index.js'
import { withComments } from './comments.js'
import { dialects } from './dialects.js'
import { jsonTree, yamlTree, type TreeProblem, type Value } from './tree.js'

/** JSON that declares records: JSON Schema, OpenAPI, content types and their kin. Other JSON says nothing. */
export const parseJson = (source: SourceText): Syntax => read(source, jsonTree)

/** The same in YAML. */
export const parseYaml = (source: SourceText): Syntax => read(source, yamlTree)

function read({ path, text, language }: SourceText, treeOf: (text: string) => Value | TreeProblem | undefined): Syntax {
  const lines = linesOf(text)
  try {
    const tree = treeOf(text)
    if (tree === undefined) return { path, text, schema: [], ...withComments(language, text) }
    if ('message' in tree) {
      const { line, column } = lines.span(tree.offset, tree.offset)
      return { path, text, problem: { message: tree.message, line, column } }
    }
    const dialect = dialects.find(one => one.is(tree))
    const schema: SchemaRecord[] = dialect ? dialect.read(tree, lines).filter(record => record.fields.length > 0) : []
    return { path, text, schema, ...withComments(language, text) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { path, text, problem: { message: 'nests too deeply and was not parsed', line: 1, column: 1 } }
  }
}
