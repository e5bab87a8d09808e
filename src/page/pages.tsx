import { addressOf } from './address.js'
import type { Group, Query } from './rows.js'

/** Not a phone. */
export const isWide = typeof matchMedia === 'undefined' || matchMedia('(min-width: 46.01rem)').matches

/** So many lines stand on one screen's page: all of many thousands would neither be read nor drawn in time. A phone shows a line below the other. */
export const perPage = isWide ? 50 : 25

/** On paper stand this many at most; whoever needs others narrows the list first. */
export const onPaper = 2000

/** A part of the lines of all groups: where it begins, and the groups with what it holds of each. */
export interface Cut { from: number; to: number; total: number; groups: (Group & { shown: readonly number[] })[] }

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
  return { from: start, to: Math.min(total, start + most), total, groups: cut }
}

/** Where the page of lines begins that holds one; the first where none does. */
export function pageWith(groups: readonly Group[], isIt: (row: number) => boolean): number {
  const place = groups.flatMap(group => group.rows).findIndex(isIt)
  return place < 0 ? 0 : place - place % perPage
}

/** Which lines stand here, of how many, and the way to the others. Steps stand in the history, as views do. */
export function Pager({ query, cut: { from, to, total }, below = false }: { query: Query; cut: Cut; below?: boolean }) {
  if (total <= to - from) return null
  const at = (place: number): string => addressOf('data', { ...query, open: '', from: place <= 0 ? '' : String(place) })
  const link = (title: string, place: number, may: boolean) => may ? <a href={at(place)}>{title}</a> : <span class="calm">{title}</span>
  return <nav class="pager" aria-label={below ? 'Lines, again' : 'Lines'}>
    <span>{(from + 1).toLocaleString('en')}–{to.toLocaleString('en')} of {total.toLocaleString('en')}</span>
    {link('First', 0, from > 0)}{link('Previous', from - perPage, from > 0)}{link('Next', from + perPage, to < total)}{link('Last', total - 1 - (total - 1) % perPage, to < total)}
  </nav>
}
