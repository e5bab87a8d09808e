import type { ReportOptions } from '../../types/index.js'
import { escape, table } from './markdown.js'
import { count } from './text.js'

/** What several applications say of one purpose or recipient in different words: none of them is wrong by that. */
export function differenceBlocks({ merged }: ReportOptions): string[] {
  if (merged === undefined) return []
  const { applications, differences } = merged
  const rows = differences.map(({ kind, name, key, said }) => [kind, escape(name), key, ...applications.map(one => escape(said.find(each => each.applications.includes(one))?.text ?? ''))])
  return [
    `Merged from ${count(applications.length, 'inventory', 'inventories')}: ${applications.map(escape).join(', ')}.`,
    ...rows.length === 0 ? [] : ['## Told differently', 'What these manifests call by one name and describe in different words. An empty cell says nothing.', table(['What', 'Name', 'Says of its', ...applications.map(escape)], rows)],
  ]
}
