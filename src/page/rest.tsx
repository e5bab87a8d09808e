import { createContext, type ComponentChildren } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { Own } from './own.js'

/** Paper has nothing to open: what is drawn for it is drawn whole. */
export const Printing = createContext(false)

interface RestGiven { number: number; what?: string; /** Drawn once it is asked for: most is never opened. */ children(): ComponentChildren }

/** How much more there is than what stands before it, which opens to all of that. */
export function Rest({ number, what = 'more', children }: RestGiven) {
  const printing = useContext(Printing)
  const [isOpen, setOpen] = useState(false)
  if (number <= 0) return null
  if (printing) return <>{' '}{children()}</>
  return <>{' '}<button type="button" class="rest" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>and {number.toLocaleString('en')} {what}</button>{isOpen ? children() : null}</>
}

/** The first of some lines, one below the other, and what is left of them. */
export function FirstLines({ lines, most }: { lines: readonly string[]; most: number }) {
  const list = (some: readonly string[]) => <ul class="plain">{some.map(line => <li><Own>{line}</Own></li>)}</ul>
  return <>{list(lines.slice(0, most))}<Rest number={lines.length - most}>{() => list(lines.slice(most))}</Rest></>
}

/** The first of some names in one line, and what is left of them. */
export function FirstNames({ names, most, what }: { names: readonly string[]; most: number; what?: string }) {
  return <><Own>{names.slice(0, most).join(', ')}</Own><Rest number={names.length - most} {...what !== undefined && { what }}>{() => <span class="seen"><Own>{names.slice(most).join(', ')}</Own></span>}</Rest></>
}
