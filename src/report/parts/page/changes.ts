import type { Category, PageChanges, ReportOptions } from '../../../types/index.js'
import { changeLines, rejudgedText, stateText } from '../changes.js'
import { shown, type Places } from './places.js'

/** What has changed since another state in git. What ceases stands in that state alone, and so is named without a line of this one. */
export function changesOn({ changes, from, to }: NonNullable<ReportOptions['since']>, categories: readonly Category[], never: readonly string[], places: Places): PageChanges {
  return {
    from: shown(stateText(from)), to: shown(stateText(to)),
    lines: changeLines(changes, { categories, never }).map(({ begins, record, category, done, datum, why, undeclared, places: all }) =>
      ({ begins, ...begins && { id: shown(`${record}|${category}`) }, done: shown(done), datum: shown(datum), why: shown(why), undeclared, places: begins ? places.all(all.map(place => place.at)) : [] })),
    told: [...changes.renamed.map(one => `${shown(one.from)} is ${shown(one.to)} now.`), ...changes.rejudged.map(one => `${shown(rejudgedText(one, categories))}.`)],
    gaps: changes.gaps,
  }
}
