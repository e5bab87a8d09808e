import type { Manifest, ManifestPart, ManifestProblem } from '../types/index.js'
import { addBeside, addTo } from './join.js'
import type { Loaded } from './load.js'

/** Reads the manifest that stands in a folder (from the scanned root, with a slash at its end), if one does. `above` says what those above it say. */
export type ReadPart = (folder: string, above: Manifest) => Loaded | undefined

export interface Composed {
  /** Absent where the files of a project contradict each other, or one of them cannot be read: half of what was said is no verdict. */
  manifest?: Manifest
  problems: ManifestProblem[]
}

/**
 * The manifest at the top of a project together with those in the folders of its packages. Each adds to what those above it say, for its own
 * folder, and loosens nothing. `folders`: those in which one may stand, with a slash at the end of each.
 */
export function composeManifests(top: Manifest, folders: Iterable<string>, read: ReadPart): Composed {
  const parts: ManifestPart[] = [{ folder: '', own: top, all: top }]
  const problems: ManifestProblem[] = []
  let whole = top
  let broken = false
  // a folder comes before those below it
  for (const folder of [...new Set(folders)].sort()) {
    if (folder === '') continue
    const above = parts.findLast(part => folder.startsWith(part.folder))?.all ?? top
    const loaded = read(folder, above)
    if (loaded === undefined) continue
    problems.push(...loaded.problems)
    if (loaded.manifest === undefined) {
      broken = true
      continue
    }
    const added = addTo(above, loaded.manifest)
    const beside = addBeside(whole, loaded.manifest)
    const told = new Set(added.problems.map(problem => problem.message))
    const contradictions = [...added.problems, ...beside.problems.filter(problem => !told.has(problem.message))]
    problems.push(...contradictions)
    broken ||= contradictions.length > 0
    parts.push({ folder, own: loaded.manifest, all: added.manifest })
    whole = beside.manifest
  }
  if (broken) return { problems }
  return { problems, manifest: parts.length === 1 ? top : { ...whole, parts: parts.reverse() } }
}

/** What the manifests of a project say together about one file. */
export function partFor(manifest: Manifest, path: string): Manifest {
  return manifest.parts?.find(part => path.startsWith(part.folder))?.all ?? manifest
}

/** The folders in which a package's manifest may stand, of some files: all that the files stand in. */
export function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0 && !folders.has(file.slice(0, end + 1)); end = file.lastIndexOf('/', end - 1)) folders.add(file.slice(0, end + 1))
  }
  return folders
}
