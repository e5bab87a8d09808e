/**
 * Whether a comment holds what only tools read: a tag of ours, or a directive that switches rules off. It says nothing about a field, and
 * parsers that drop comments keep such a one.
 */
export const isRemark = (comment: string): boolean => /@purpose\b|\b(?:es|ox)lint-(?:dis|en)able\b/.test(comment)
