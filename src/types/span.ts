/** A stretch of one file. Offsets count UTF-16 units from 0, `end` excluded; lines and columns count from 1. */
export interface Span {
  start: number
  end: number
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A place in a named file. `file` is relative to the root that was scanned, with forward slashes. */
export interface Location extends Span {
  file: string
}

/** Where a comment may be put, and what stands around its text: `// ` and a line end, or the marks of a template's language. */
export interface CommentPlace {
  at: number
  before: string
  after: string
}

/** Replace `start..end` (UTF-16 offsets) of the file the edit belongs to by `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}
