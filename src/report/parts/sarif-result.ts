import type { ArtifactLocation, Fix, Location, Message, Region, Result, Suppression } from 'sarif'
import { linesOf } from '../../kit/lines.js'
import type { Location as Place, Span, Suggestion, SuppressedFinding } from '../../types/index.js'
import type { Entry } from './entries.js'
import { cut } from './text.js'
import { uriOf } from './uri.js'

/** The name under which SARIF files speak of the repository's top, wherever it stands. */
export const srcRoot = '%SRCROOT%'

const longest = 2000
/** Code scanning shows so many of one result. */
const mostRelated = 100
const mostFixes = 10

export interface ResultContext {
  base: string
  ruleIndex: ReadonlyMap<string, number>
  text(file: string): string | undefined
  lineHash(file: string, line: number): string | undefined
}

const levels = { error: 'error', warn: 'warning', unread: 'note' } as const

/** One finding as a result. `name` is what it is known by from run to run. */
export function resultOf(entry: Entry & Partial<Pick<SuppressedFinding, 'suggestions' | 'suppression'>>, name: string, context: ResultContext): Result {
  const { code, severity, message, at, suggestions = [], suppression } = entry
  const related = entry.related.slice(0, mostRelated)
  const ruleIndex = context.ruleIndex.get(code)
  const lineHash = context.lineHash(at.file, at.line)
  const fixes = suggestions.flatMap(one => fixOf(one, at.file, context) ?? []).slice(0, mostFixes)
  return {
    ruleId: code,
    ...ruleIndex !== undefined && { ruleIndex },
    level: levels[severity],
    message: { text: linked(said(message).text, related) },
    locations: [location(at, context.base)],
    partialFingerprints: { 'purposely/v1': name, ...lineHash !== undefined && { primaryLocationLineHash: lineHash } },
    ...related.length > 0 && { relatedLocations: related.map((other, index) => ({ id: index + 1, message: said(other.message), ...location(other.at, context.base) })) },
    ...fixes.length > 0 && { fixes },
    ...suppression && { suppressions: [suppressionOf(suppression, context.base)] },
  }
}

/** How many places of an entry a result leaves out. */
export const unshown = ({ related }: Pick<Entry, 'related'>): number => Math.max(0, related.length - mostRelated)

export const artifact = (file: string, base: string): ArtifactLocation => ({ uri: uriOf(base + file), uriBaseId: srcRoot })

export const location = (at: Place, base: string): Location => ({ physicalLocation: { artifactLocation: artifact(at.file, base), region: region(at) } })

function region({ line, column, endLine, endColumn }: Omit<Span, 'start' | 'end'>): Region {
  const startLine = Math.max(1, line)
  const startColumn = Math.max(1, column)
  const end = endLine > startLine ? { endLine, endColumn: Math.max(1, endColumn) } : { endLine: startLine, endColumn: Math.max(startColumn, endColumn) }
  return { startLine, startColumn, ...end }
}

/**
 * A plain text message. What looks like a link or a placeholder is none: only those would be read differently, so all other brackets
 * and braces stay as they are, for the many readers that show them as they stand.
 */
export const said = (text: string): Message & { text: string } => ({ text: cut(text, longest).replaceAll('](', '] (').replace(/\{(\d+)\}/g, '{{$1}}') })

/** The message with a link where it names the line of a related place: `(purposely.yml:41)`. */
function linked(text: string, related: Entry['related']): string {
  return related.reduce((message, { at }, index) => {
    const name = `${at.file}:${at.line}`
    const start = message.indexOf(name)
    if (start === -1 || /^\d/.test(message.slice(start + name.length)) || message[start - 1] === '[') return message
    return `${message.slice(0, start)}[${name.replace(/[\\[\]]/g, '\\$&')}](${index + 1})${message.slice(start + name.length)}`
  }, text)
}

function fixOf({ message, edits }: Suggestion, file: string, { base, text }: ResultContext): Fix | undefined {
  const source = text(file)
  if (source === undefined || edits.length === 0) return undefined
  const lines = linesOf(source)
  return {
    description: said(message),
    artifactChanges: [{
      artifactLocation: artifact(file, base),
      replacements: edits.map(edit => ({ deletedRegion: region(lines.span(edit.start, edit.end)), insertedContent: { text: edit.text } })),
    }],
  }
}

const suppressionOf = ({ kind, reason, at }: SuppressedFinding['suppression'], base: string): Suppression => ({
  kind: kind === 'comment' ? 'inSource' : 'external',
  ...reason !== undefined && { justification: cut(reason, longest) },
  ...at && { location: location(at, base) },
})
