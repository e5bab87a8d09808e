import { linesOf } from '../kit/lines.js'
import { diskTree, linkOut } from '../read/disk.js'
import type { Edit, FileTree, Span } from '../types/index.js'
import { isFingerprint, shapeProblem } from './baseline-shape.js'

/** A leak that the team knows of and has not mended yet. */
export interface KnownLeak {
  /** What somebody wrote behind it, most often nothing. */
  reason: string
  at: Span
  /** Takes its line out; absent where it has no line of its own, as in files of the first layout. */
  drop?: Edit
}

/** The leaks that stood in the code when the team adopted Purposely, by fingerprint (code, symbol path, category). */
export interface Baseline {
  /** Relative to the folder of the manifest. */
  file: string
  /** Empty where it cannot be read. */
  text: string
  /** Of a broken file, those that can still be made out. */
  leaks: ReadonlyMap<string, KnownLeak>
  problem?: { message: string; line: number }
}

export const baselineName = 'purposely.baseline.json'

/** The baseline beside a manifest; undefined where there is none. Never throws: a broken one says what is wrong, and where. */
export const readBaseline = (root: string): Baseline | undefined => readBaselineIn(diskTree(root))

/** The baseline in a tree, beside its manifest. */
export const readBaselineIn = (tree: FileTree): Baseline | undefined => baselineFrom(() => tree.kind(baselineName) && tree.read(baselineName))

function baselineFrom(read: () => Uint8Array | undefined): Baseline | undefined {
  try {
    const bytes = read()
    return bytes && parseBaseline(new TextDecoder().decode(bytes))
  } catch (thrown) {
    const because = (thrown as NodeJS.ErrnoException).code
    const instead = because === 'EISDIR' ? 'a folder' : because === 'no regular file' ? 'a pipe or a device' : because === linkOut ? linkOut : undefined
    const message = instead !== undefined ? `is ${instead}: put the file in its place, or take it away.` : `cannot be read (${because ?? String(thrown)}): check its permissions.`
    return { file: baselineName, text: '', leaks: new Map(), problem: { message, line: 1 } }
  }
}

/** Reads the text of a baseline, of this layout or the first one (`{ "version": 1, "leaks": [ … ] }`). */
export function parseBaseline(text: string): Baseline {
  const { content, problem } = shapeProblem(text)
  const lines = linesOf(text)
  const reasons = new Map(content && !Array.isArray(content.leaks) ? Object.entries(content) : [])
  const leaks = new Map<string, KnownLeak>()
  for (const match of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"/g)) {
    const fingerprint = unquoted(match[0])
    if (!isFingerprint(fingerprint)) continue
    const reason = reasons.get(fingerprint)
    const [start, end] = [match.index, match.index + match[0].length]
    const at = lines.span(start, end)
    const drop = lineOf(text, at)
    leaks.set(fingerprint, { reason: typeof reason === 'string' ? reason : '', at, ...(drop && { drop }) })
  }
  return { file: baselineName, text, leaks, ...(problem && { problem }) }
}

function unquoted(text: string): string {
  try {
    return JSON.parse(text) as string
  } catch {
    return ''
  }
}

/** The whole line of an entry, if it holds nothing else and ends as all do. */
function lineOf(text: string, { start, end, column }: Span): Edit | undefined {
  // no indentation is wider, and a file on one line is not looked through for each of its leaks
  if (column > widest) return undefined
  const from = start - column + 1
  rest.lastIndex = end
  const behind = rest.exec(text)
  return behind && text.slice(from, start).trim() === '' ? { start: from, end: end + behind[0].length, text: '' } : undefined
}

const widest = 200
const rest = /\s*:\s*"(?:[^"\\\r\n]|\\.)*"\s*,[^\S\n]*\n/y

/**
 * One leak a line, sorted, and every line of a leak ends with a comma since `version` comes last: so two branches that add different
 * leaks change different lines, and git joins them without a comma too few.
 */
export function writeBaseline(leaks: Iterable<readonly [fingerprint: string, reason: string]>): string {
  const lines = [...new Map(leaks)].sort(([one], [other]) => one < other ? -1 : 1).map(([fingerprint, reason]) => `  ${JSON.stringify(fingerprint)}: ${JSON.stringify(reason)},\n`)
  return `{\n${lines.join('')}  "version": 1\n}\n`
}
