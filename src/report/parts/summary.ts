import type { CheckResult, DatumEntry, LeftOutKind } from '../../types/index.js'
import { countsOf } from './exit.js'
import { count } from './text.js'

/** Data that are surely personal. */
export function sure({ state }: DatumEntry): boolean {
  return state !== 'unsure' && state !== 'not-personal' && state !== 'ignored'
}

export function placesIn(entries: readonly DatumEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.places.length, 0)
}

/** `50 data in 131 places · 11 purposes, 3 drafts · 1 error, 2 warnings · 4 unsure, 6 not understood`; purposes count drafts too. */
export function summary(result: CheckResult): string {
  const { inventory, manifest } = result
  const data = inventory.data.filter(sure)
  const { errors, warnings } = countsOf(result)
  const drafts = manifest?.purposes.filter(purpose => purpose.draft).length ?? 0
  const keptBy = (kind: string): number => result.suppressed.filter(({ suppression }) => suppression.kind === kind).length
  return [
    `${count(data.length, 'datum', 'data')} in ${count(placesIn(data), 'place')}`,
    ...manifest === undefined ? [] : [count(manifest.purposes.length, 'purpose') + (drafts === 0 ? '' : `, ${count(drafts, 'draft')}`)],
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    ...keptBy('comment') === 0 ? [] : [`${keptBy('comment')} disabled by comments`],
    ...keptBy('baseline') === 0 ? [] : [`${count(keptBy('baseline'), 'known leak')} in the baseline`],
    `${inventory.data.filter(entry => entry.state === 'unsure').length} unsure, ${inventory.gaps.length} not understood`,
  ].join(' · ')
}

/** `120 files, 40 parsed, 80 skipped because no word in them points to personal data`. */
export function coverageLine({ inventory: { coverage } }: CheckResult): string {
  const { files, parsed, skipped, generated, unreadable, typed } = coverage
  const made = generated === 0 ? '' : `, ${generated} generated`
  const unread = unreadable === 0 ? '' : `, ${unreadable} could not be read`
  const told = typed === undefined ? '' : `, types say what ${typed.answered} of ${count(typed.asked, 'value')} handed over as they are hold`
  const without = skipped === 0 ? '' : `, ${skipped} skipped because no word in them points to personal data`
  const kinds = notLookedAt(coverage)
  const out = leftOut(coverage)
  return `${count(files, 'file')}, ${parsed} parsed${without}${made}${unread}${told}${kinds === '' ? '' : `; not looked at: ${kinds}`}${out === '' ? '' : `; left out: ${out}`}`
}

const singular = { tests: 'test', stories: 'story', seeds: 'seed', migrations: 'migration', generated: 'generated', configuration: 'configuration' } as const

/** `31 tests, 4 stories`: what is left out by default; empty when nothing is. `counted` says how many. */
export const leftOut = ({ leftOut: kinds }: CheckResult['inventory']['coverage'], counted = true): string => (Object.keys(singular) as LeftOutKind[])
  .flatMap(kind => kinds[kind] === undefined ? [] : [counted ? count(kinds[kind], singular[kind], kind) : kind]).join(', ')

/** `31 .sql, 4 .vue`: what may hold forms or records in a language that is not read yet; empty when there is none. */
export const notLookedAt = ({ unread }: CheckResult['inventory']['coverage']): string =>
  Object.entries(unread).toSorted(([one], [other]) => one < other ? -1 : 1).map(([ending, files]) => `${files} .${ending}`).join(', ')
