import type { Comment, CommentPlace, Edit, FieldObservation, Node, Span, Word } from '../types/index.js'
import type { Frame } from './frames.js'
import type { Origin } from './scope.js'

/** What a field still needs when a detector hands it over; the walk adds place, id and record. */
export interface FieldDraft {
  role: FieldObservation['role']
  surface?: FieldObservation['surface']
  name: string
  /** Owners, nearest first: `['visitor', 'Question']`. */
  owners: readonly string[]
  /** How many of the first owners are keys inside the declaration: `user` in `hookSchema = z.object({ user: z.object({ … }) })`. */
  nested?: number | undefined
  required?: boolean | undefined
  requiredBy?: string | undefined
  words: Word[]
  at: Span
  detector: string
  edits?: FieldObservation['edits']
  beside?: string[]
  above?: string[]
  scope?: FieldObservation['scope']
  /** Where a comment on it may stand, if not on the line above it in the language of the file; `false`: nowhere. */
  comment?: CommentPlace | false
  /** The form that puts what is asked into an address: its opening tag, the detector that knows it, who receives addresses, and what has it sent in the body. */
  byGet?: { at: Span; by: string; sink: string; post?: Edit }
}

/** What a detector's `visit` may see and do. Narrow on purpose: facts in, observations out. */
export interface Walk {
  readonly path: string
  readonly text: string
  readonly comments: readonly Comment[]
  readonly frame: Frame | undefined
  /** The nodes around the one being visited, outermost first. */
  readonly ancestors: readonly Node[]
  spanOf(node: Node): Span
  origin(node: Node): Origin | undefined
  /** The doc comment before a node or the comment behind it on the same line. */
  commentOf(node: Node): string
  /** Names of the declarations around the visited node, nearest first; the file's own name last. */
  owners(): string[]
  field(draft: FieldDraft): void
}

export type Visit = Readonly<Record<string, (node: Node, walk: Walk) => void>>
