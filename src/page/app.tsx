import { useEffect, useRef } from 'preact/hooks'
import type { Page } from '../types/index.js'
import { addressOf, useAddress, views, type View } from './address.js'
import { isSure } from './facts.js'
import { keptScroll } from './scroll.js'
import type { Shown } from './shown.js'
import { Changes } from './views/changes.js'
import { DataView } from './views/data.js'
import { Flow } from './views/flow.js'
import { Gaps } from './views/gaps.js'
import { Open, openIn } from './views/open.js'
import { Overview } from './views/overview.js'
import { Purposes } from './views/purposes.js'
import { Recipients } from './views/recipients.js'

const titles: Record<View, string> = { overview: 'Overview', data: 'Data', purposes: 'Purposes', recipients: 'Recipients', flow: 'Flow', changes: 'Changes', open: 'Still open', gaps: 'Not understood' }
const shown: Record<View, (given: Shown) => preact.JSX.Element> = { overview: Overview, data: DataView, purposes: Purposes, recipients: Recipients, flow: Flow, changes: Changes, open: Open, gaps: Gaps }

const numbers = (page: Page): Partial<Record<View, number>> => ({
  data: page.data.filter(isSure).length, purposes: page.purposes.length, recipients: page.recipients.length, open: openIn(page), gaps: page.gaps.length,
  ...page.changes && { changes: page.changes.lines.length + page.changes.told.length },
})

/** The page: one view at a time on a screen, all of them on paper. */
export function App({ page, printing }: { page: Page; printing: boolean }) {
  const { view, params, steps } = useAddress()
  const main = useRef<HTMLElement>(null)
  useEffect(() => { document.title = `${titles[view]} · ${page.name === undefined ? 'Data inventory' : `${page.name}: data inventory`}` }, [view])
  useEffect(() => {
    const kept = keptScroll()
    // a screen reader and the keyboard go on where the new view begins; what the address names has gone to its own place
    if (steps > 0 && (kept !== undefined || params.open === undefined)) main.current?.focus({ preventScroll: true })
    if (kept !== undefined) scrollTo(0, kept)
    else if (steps > 0 && params.open === undefined) scrollTo(0, 0)
  }, [steps])
  const counts = numbers(page)
  return <>
    <a class="skip" href="#main" onClick={event => { event.preventDefault(); main.current?.focus() }}>Skip to the content</a>
    <header class="top">
      <p class="title"><bdi>{page.name ?? 'This application'}</bdi> <span>Data inventory</span></p>
      <nav aria-label="Views">
        {views.map(one => <a href={addressOf(one)} aria-current={one === view ? 'page' : undefined}>{titles[one]}{counts[one] === undefined ? null : <span class="number">{` ${counts[one]}`}</span>}</a>)}
      </nav>
    </header>
    <main ref={main} id="main" tabIndex={-1}>
      {(printing ? views : [view]).map(one => {
        const View = shown[one]
        return <section class={`view ${one}`} key={one}><View page={page} params={one === view ? params : {}} printing={printing} /></section>
      })}
    </main>
    <footer>
      <p>
        Read from the code{page.commit === undefined ? '' : <> at commit <code>{page.commit.slice(0, 12)}</code></>} by <code>npx purposely inventory</code>.
        It says what the code does and what people have written about it; it gives no legal verdict.
      </p>
    </footer>
  </>
}
