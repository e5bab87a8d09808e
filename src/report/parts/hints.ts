import { hintOf, hints } from '../../taxonomy/index.js'
import type { CheckResult } from '../../types/index.js'
import { sure } from './summary.js'

/** What to look at in what there is, a line each. */
export function hintLines({ inventory }: CheckResult): string[] {
  const given = new Set(inventory.data.filter(sure).flatMap(entry => hintOf(entry.category) ?? []))
  return hints.filter(hint => given.has(hint)).map(({ mark, says, ground }) => `- ${mark.charAt(0).toLowerCase()}${mark.slice(1)}${/\W$/.test(mark) ? '' : '.'} ${says} ([${ground.title}](${ground.url}))`)
}
