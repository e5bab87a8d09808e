/** What stands at a path. A link is a link, wherever it leads; `other` are pipes, devices, other repositories. */
export type PathKind = 'file' | 'folder' | 'link' | 'other'

/**
 * Where a run reads its files from: the disk, what is staged in git, or the tree of a commit. Paths are relative to the root, with forward
 * slashes; the root itself is the empty one.
 */
export interface FileTree {
  /** What stands in a folder, in any order. @throws when it cannot be opened; the error's `code` says why. */
  list(folder: string): { name: string; kind: PathKind }[]
  /** `followed` looks at what a link leads to. Undefined where nothing stands. */
  kind(path: string, followed?: boolean): PathKind | undefined
  /** In bytes. @throws as `read`. */
  size(path: string): number
  /** All of a file, or its first bytes. @throws when it cannot be read; the error's `code` says why. */
  read(path: string, length?: number): Uint8Array
  /** Where a path leads when every link on the way is followed; undefined where that is outside the root, or nowhere. */
  real?(path: string): string | undefined
  /** Says what is read next, for a tree that is quicker at many files than at one after the other. */
  expect?(paths: readonly string[]): void
  /** All its files, sorted, where it knows them without looking into its folders. */
  paths?(): readonly string[]
  /** What tells the bytes of a file apart from any others, where it is known without reading them. */
  id?(path: string): string | undefined
}
