import { parseDocument, type Document, type YAMLParseError } from 'yaml'
import { mostInYaml, opensMore } from '../kit/brackets.js'
import { startReading, type Reading } from './reading.js'

const tooDeepSentence = 'This is nested too deeply to be a manifest: write it flatter.'

/** Larger than any manifest a person keeps; keeps a hostile file from costing time. */
const maxLength = 1_000_000

/** The document as far as YAML could read it; the reading already holds what is wrong with the syntax. Never throws. */
export function parseYaml(text: string, file: string): { reading: Reading; doc?: Document.Parsed } {
  const refusal = refuse(text)
  if (refusal !== undefined) {
    const reading = startReading(text, file)
    reading.error({ range: [0, 0, 0] }, refusal)
    return { reading }
  }
  let doc: Document.Parsed
  try {
    doc = parseDocument(text, { prettyErrors: false, uniqueKeys: false, merge: false, schema: 'core', version: '1.2' })
  } catch (thrown) {
    const reading = startReading(text, file)
    reading.error({ range: [0, 0, 0] },
      `This cannot be read as YAML (${firstSentence(thrown instanceof Error ? thrown.message : String(thrown))}): write it anew, more simply.`)
    return { reading }
  }
  const reading = startReading(text, file, doc)
  const tooDeep = doc.errors.some(error => error.code === 'RESOURCE_EXHAUSTION')
  const lines = new Set<number>()
  for (const error of doc.errors) {
    const at = reading.span({ range: [error.pos[0], error.pos[1], error.pos[1]] })
    if (lines.size >= 5 || lines.has(at.line) || (tooDeep && error.code !== 'RESOURCE_EXHAUSTION')) continue
    lines.add(at.line)
    reading.error(at, sentence(error, text))
  }
  for (const warning of doc.warnings) {
    if (warning.code === 'BAD_ALIAS' && doc.errors.length > 0) continue
    const at = reading.span({ range: [warning.pos[0], warning.pos[1], warning.pos[1]] })
    reading.error(at, warning.code === 'TAG_RESOLVE_FAILED'
      ? `"${text.slice(warning.pos[0], warning.pos[1])}" is a tag in YAML: put quotes around it if the ! belongs to the text.`
      : `${firstSentence(warning.message)}: put quotes around it.`)
  }
  return { reading, doc }
}

function refuse(text: string): string | undefined {
  if (/[\0\uFFFD]/.test(text)) return 'This file is not UTF-8 text: save it as UTF-8.'
  if (text.length > maxLength) return `This file has ${text.length.toLocaleString('en')} characters, more than any manifest needs: split it by workspace package.`
  if (opensMore(text, mostInYaml)) return tooDeepSentence
  if (/^(?:\s|\uFEFF|#.*)*$/.test(text)) return 'This file says nothing yet: npx purposely init drafts it from the code.'
  return undefined
}

/** Characters YAML keeps for itself at the start of a value. */
const traps: Record<string, string> = {
  '*': 'an alias', '{': 'a map', '[': 'a list', '@': 'reserved', '`': 'reserved', '&': 'an anchor', '!': 'a tag', '%': 'a directive',
}

function sentence(error: YAMLParseError, text: string): string {
  const start = error.pos[0]
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + (text.slice(start).search(/\r?\n|$/)))
  switch (error.code) {
    case 'RESOURCE_EXHAUSTION': return tooDeepSentence
    case 'MULTIPLE_DOCS': return 'A second document starts here ("---"): keep one document in a file.'
    case 'TAB_AS_INDENT': return 'YAML does not take tabs for indentation: use spaces.'
    case 'BAD_SCALAR_START': return trapSentence(text[start] ?? '')
    case 'BLOCK_AS_IMPLICIT_KEY': return 'YAML reads a second colon on this line as another map: put quotes around the text after the first one, or mend the indentation.'
  }
  if (error.code === 'BAD_INDENT' && /flow/i.test(error.message)) return 'A "[" or "{" is opened above and not closed, or its lines are indented too little: close or indent it.'
  const trap = trapOn(line)
  if (trap !== undefined) return trapSentence(trap)
  if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) return 'A quote is opened and never closed: close it.'
  if (error.code === 'MULTILINE_IMPLICIT_KEY') return 'This line has no colon after its name, or is indented otherwise than its neighbours: mend it.'
  return `This is not YAML (${firstSentence(error.message)}): mend the indentation, brackets or quotes here.`
}

/** The first unquoted value on the line that starts with a character of YAML's own and goes on as text. */
function trapOn(line: string): string | undefined {
  const bare = line.replace(/'[^']*'|"[^"]*"|\s#.*$/g, quoted => ' '.repeat(quoted.length))
  const bad = /(?:^\s*|[:,[{-]\s+|[[{])([*&!@`%])\S|:\s+(\{)[^}]*\}\s*[^\s#,}\]]|[\p{L}\p{N}/.](\{)[^}]*\}?|[\p{L}\p{N}/.)](\[)/u.exec(bare)
  return bad?.slice(1).find(group => group !== undefined)
}

const trapSentence = (mark: string): string =>
  `YAML reads an unquoted "${mark}" as ${traps[mark] ?? 'its own'}${mark === '@' || mark === '`' ? ' and refuses it' : ''}: put quotes around the text.`

const firstSentence = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]\s*$/, '')
