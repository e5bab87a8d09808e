import { addressOf } from './address.js'
import { perPage, type Cut } from './pages.js'
import type { Query } from './rows.js'

/** Which lines stand here, of how many, and the way to the others. Steps stand in the history, as views do. */
export function Pager({ query, cut: { from, to, total, different }, below = false }: { query: Query; cut: Cut; below?: boolean }) {
  if (total <= to - from) return null
  const at = (place: number): string => addressOf('data', { ...query, open: '', from: place <= 0 ? '' : String(place) })
  const link = (title: string, place: number, may: boolean) => may ? <a href={at(place)}>{title}</a> : <span class="calm">{title}</span>
  return <nav class="pager" aria-label={below ? 'Lines, again' : 'Lines'}>
    <span>{(from + 1).toLocaleString('en')}–{to.toLocaleString('en')} of {total.toLocaleString('en')}{different < total ? ` lines: some of the ${different.toLocaleString('en')} data stand in several groups` : ''}</span>
    {link('First', 0, from > 0)}{link('Previous', from - perPage, from > 0)}{link('Next', from + perPage, to < total)}{link('Last', total - 1 - (total - 1) % perPage, to < total)}
  </nav>
}
