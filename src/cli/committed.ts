import { diskTree } from '../read/disk.js'
import { codes } from '../reconcile/codes.generated.js'
import { byPlace, reconcileInventory, severityOf } from '../reconcile/index.js'
import markdown from '../report/markdown.js'
import { escape, unescape } from '../report/parts/markdown.js'
import type { CheckResult, FileTree, Location } from '../types/index.js'
import type { Values } from './args.js'
import type { Narrowing } from './narrow.js'
import type { Scan } from './scan.js'

/** What is committed: one datum a line, which edits above a place do not move. */
export const committedText = (result: CheckResult): string => markdown(result, { allowEmpty: true, lines: false }).output

/**
 * The result with what is stale in the committed inventory. A run over everything compares it whole; one over some files, as a hook makes it,
 * only what these files say, with the inventory as it is staged.
 */
export function withCommitted({ project, result, narrowed }: Scan, values: Values, narrowing: Narrowing | undefined): CheckResult {
  const { manifest } = result
  const file = manifest?.inventory
  if (manifest === undefined || file === undefined) return result
  const severity = (code: (typeof codes)[number]) => severityOf(code, manifest, values.preset as 'recommended' | 'strict' | undefined)
  if (codes.every(code => code.scope !== 'inventory' || severity(code) === 'off')) return result
  const tree = narrowing?.tree ?? diskTree(project.root)
  const committed = textIn(tree, file)
  // a manifest that speaks for files without an inventory yet is a mistake of the whole, not of the files of a hook
  if (narrowed && committed === undefined) return result
  const looked = new Set([...narrowing?.chosen ?? [], ...result.facts.map(one => one.path)].map(escape))
  const part = narrowed || values['no-types'] === true ? { looked, isThere: (path: string) => !isPath(path) || tree.kind(unescape(path)) !== undefined } : undefined
  const namedAt = lineNaming(manifest.file, project.manifestText ?? '')
  const found = reconcileInventory({ file, namedAt, ...(committed !== undefined && { committed }), fresh: committedText(part ? withoutWholes(result) : result), ...(part && { part }) }, codes, severity)
  return found.length === 0 ? result : { ...result, findings: [...result.findings, ...found].sort(byPlace) }
}

/** Of which fields a record consists that is handed over whole types tell, and a part of a run may ask none: what a whole run says of it is not missed. */
function withoutWholes(result: CheckResult): CheckResult {
  const { inventory } = result
  return { ...result, inventory: {
    ...inventory, data: inventory.data.filter(entry => entry.category !== 'user'),
    recipients: inventory.recipients.map(one => ({ ...one, receives: one.receives.filter(each => each.category !== 'user') })),
  } }
}

const isPath = (text: string): boolean => text !== ''

function textIn(tree: FileTree, file: string): string | undefined {
  try {
    return tree.kind(file, true) === 'file' ? Buffer.from(tree.read(file)).toString('utf8').replace(/^\uFEFF/, '') : undefined
  } catch {
    return undefined
  }
}

/** Where a manifest names its inventory. */
function lineNaming(file: string, text: string): Location {
  const line = text.split(/\r?\n/).findIndex(one => /^["']?inventory["']?\s*:/.test(one)) + 1 || 1
  return { file, start: 0, end: 0, line, column: 1, endLine: line, endColumn: 1 }
}
