import type { Fix, Manifest, Span } from '../../types/index.js'

/** Takes an entry out of the manifest, where its text can be edited. `what` says which it is. */
export function dropping({ drops }: Manifest, at: Span, what: string): { fix?: Fix } {
  const edits = drops?.[at.start]
  return edits === undefined ? {} : { fix: { what, edits } }
}
