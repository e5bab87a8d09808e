import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../types/index.js'
import { visibleLine } from '../report/parts/text.js'
import { note } from './output.js'
import type { Scan } from './scan.js'
import { madeTogether } from './together.js'
import { writeBelow } from './write.js'

/** Each round reads all anew; what overlaps waits for the next one. More rounds than this no list needs that a person keeps. */
const maxRounds = 10

/**
 * Deletes what the findings of a whole run call stale, says each thing that it deleted, and looks again. Files change whole or not at all,
 * and nowhere but in these places.
 */
export async function deleteStale(first: Scan, look: () => Promise<Scan>): Promise<Scan> {
  if (first.narrowed) {
    note('Nothing was deleted: what is stale only a run over everything can tell.')
    return first
  }
  const left = new Set<string>()
  let scan = first
  for (let round = 0; round < maxRounds; round++) {
    const deleted = deleteIn(scan, left)
    if (deleted === 0) {
      if (round === 0 && left.size === 0) note('Nothing was deleted: nothing that can be is stale.')
      break
    }
    scan = await look()
  }
  return scan
}

/** What a file holds now; undefined where it is gone. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

type Stale = Finding & Required<Pick<Finding, 'fix'>>

/** Deletes in every file what can be deleted at once; `left` holds what was said of files that are left alone. Returns how much went. */
function deleteIn({ project, result, read }: Scan, left: Set<string>): number {
  const stale = result.findings.filter((one): one is Stale => one.fix !== undefined)
  const manifests = new Set([result.manifest, ...result.manifest?.parts?.map(part => part.own) ?? []].map(one => one?.file))
  const leave = (file: string, why: string): void => {
    if (!left.has(file)) note(`${visibleLine(file)} was left as it is: ${why}`)
    left.add(file)
  }
  let deleted = 0
  for (const file of new Set(stale.map(one => one.at.file))) {
    const [unread] = result.problems
    const own = stale.filter(one => one.at.file === file).sort((a, b) => a.at.start - b.at.start)
    // a field may stand in a file that nobody could read
    if (unread && manifests.has(file)) {
      leave(file, `what ${visibleLine(unread.file)} holds is not known, for it could not be read.`)
      continue
    }
    const path = join(project.root, file)
    const bytes = bytesOf(path)
    if (!bytes || read?.holds(file, bytes) !== true) {
      leave(file, 'it was changed while it was read; run this again.')
      continue
    }
    const text = bytes.toString('utf8')
    if (/^(?:<{7}|>{7}) /m.test(text)) {
      leave(file, 'it holds the marks of a merge conflict.')
      continue
    }
    const { made, text: now } = madeTogether(text, own)
    writeBelow(project.root, file, now)
    for (const { at, fix } of made) note(visibleLine(`Deleted from ${file}:${at.line}: ${fix.what}`))
    deleted += made.length
  }
  return deleted
}
