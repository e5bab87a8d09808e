import type { CheckResult, ReportOptions } from '../../types/index.js'
import { aboutCommonness, commonness } from './commonness.js'
import { diagram } from './diagram.js'
import { hintLines } from './hints.js'
import { leftOut } from './summary.js'

/** What is committed outlives edits above a place, and two changes to it merge: no line numbers, no counts, no datum twice. */
export const isLasting = ({ lines = true }: ReportOptions): boolean => !lines

/** What a reader has to know before the tables, in lines that few changes touch. */
export function lastingBlocks(result: CheckResult): string[] {
  const { unread, leftOut: { configuration: _, ...kinds } } = result.inventory.coverage
  const endings = Object.keys(unread).toSorted().map(ending => `.${ending}`).join(', ')
  const out = leftOut({ ...result.inventory.coverage, leftOut: kinds }, false)
  const lines = [
    ...result.manifest === undefined ? ['- no manifest: nobody has said what the data are for'] : [],
    ...result.inventory.data.some(entry => commonness(entry) !== '') ? [`- asked by: ${aboutCommonness}`] : [],
    ...hintLines(result),
    ...endings === '' ? [] : [`- not looked at, as these languages are not read yet: ${endings} files`],
    ...out === '' ? [] : [`- left out as no part of the product: ${out}`],
  ]
  const picture = diagram(result)
  return [...lines.length === 0 ? [] : [lines.join('\n')], ...picture === undefined ? [] : [picture, 'Who is asked, where it goes, and who gets it; thick lines hold sensitive data.']]
}
