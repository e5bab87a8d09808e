import { compareInventories } from '../inventory/compare.js'
import type { ReportOptions } from '../types/index.js'
import type { Values } from './args.js'
import { hostedAt } from './hosted.js'
import { linksOf } from './links.js'
import { nameIn } from './named.js'
import { note } from './output.js'
import { progressOn } from './progress.js'
import { seeBoth } from './states.js'
import { baseIn } from './tool.js'

/** What the inventory's page shows beside a run: the application's name, links to the repository's host, and what has changed. */
export async function pageOptions(root: string, { since, links, root: given }: Values): Promise<Pick<ReportOptions, 'name' | 'base' | 'hosted' | 'since'>> {
  const base = baseIn(root)
  const name = nameIn(root)
  const { hosted, notes } = hostedAt(root, base, linksOf(links))
  for (const one of notes) note(one)
  return { base, ...name !== undefined && { name }, ...hosted && { hosted }, ...since !== undefined && { since: await changedSince(since as string, given as string | undefined) } }
}

async function changedSince(ref: string, given: string | undefined): Promise<NonNullable<ReportOptions['since']>> {
  const progress = progressOn(process.stderr)
  const { from, to, notes } = await seeBoth(ref, given, progress.step).finally(progress.end)
  for (const one of notes) note(one)
  return { changes: compareInventories(from.result.inventory, to.result.inventory), from: from.state, to: to.state }
}
