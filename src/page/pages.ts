import type { Group } from './rows.js'

/** Not a phone. */
export const isWide = typeof matchMedia === 'undefined' || matchMedia('(min-width: 46.01rem)').matches

/** So many lines stand on one screen's page: all of many thousands would neither be read nor drawn in time. A phone shows a line below the other. */
export const perPage = isWide ? 50 : 25

/** On paper stand this many at most; whoever needs others narrows the list first. */
export const onPaper = 2000

/** A part of the lines of all groups: where it begins, and the groups with what it holds of each. */
export interface Cut { from: number; to: number; total: number; /** How many data those lines are: one may stand in several groups. */ different: number; groups: (Group & { shown: readonly number[] })[] }

/** Lines from a place on, so many; a number that is none, or lies behind the end, is the beginning. */
export function cutOf(groups: readonly Group[], from: number, most: number): Cut {
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const start = Number.isInteger(from) && from > 0 && from < total ? from : 0
  let before = 0
  const cut = groups.flatMap(group => {
    const shown = group.rows.slice(Math.max(0, start - before), Math.max(0, start + most - before))
    before += group.rows.length
    return shown.length === 0 ? [] : [{ ...group, shown }]
  })
  return { from: start, to: Math.min(total, start + most), total, different: new Set(groups.flatMap(group => group.rows)).size, groups: cut }
}

/** Where the page of lines begins that holds one; the first where none does. */
export function pageWith(groups: readonly Group[], isIt: (row: number) => boolean): number {
  const place = groups.flatMap(group => group.rows).findIndex(isIt)
  return place < 0 ? 0 : place - place % perPage
}
