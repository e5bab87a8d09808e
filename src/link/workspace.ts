/** A package of the same workspace: its name, its folder from the root, and what its package.json says of its entries. */
export interface WorkspacePackage {
  name: string
  /** From the root, forward slashes, without a slash at the end; empty for the root itself. */
  folder: string
  exports?: unknown
  /** Its entries for importers, best first. */
  entries: readonly string[]
}
