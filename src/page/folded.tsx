import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { onPaper } from './pages.js'

export const atOnce = 100

/** The first of many, which says how many follow. */
export function Folded<One>({ all, line, printing }: { all: readonly One[]; line(one: One): ComponentChildren; printing: boolean }) {
  const [most, setMost] = useState(atOnce)
  const shown = all.slice(0, printing ? onPaper : most)
  return <>
    <ul class="plain">{shown.map(one => <li>{line(one)}</li>)}</ul>
    {shown.length === all.length ? null : printing ? <p>and {(all.length - shown.length).toLocaleString('en')} more</p>
      : <p><button type="button" onClick={() => setMost(most + atOnce)}>Show more: {(all.length - shown.length).toLocaleString('en')} are folded</button></p>}
  </>
}
