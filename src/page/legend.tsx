import type { Page } from '../types/index.js'
import { Blank, Marked, Standing } from './parts.js'
import { isWide } from './pages.js'
import { standingOrder } from './rows.js'

/** How to read the page. */
export function Legend({ page, printing }: { page: Page; printing: boolean }) {
  const linked = page.files.some(file => file.href !== undefined)
  return <section class="legend" aria-labelledby="legend">
    <h2 id="legend">How to read this page</h2>
    <details class="fold" open={isWide || printing}><summary>Marks and words</summary>
    <dl>
      <dt>Seen in the code</dt>
      <dd>What is asked, kept and handed on was read in the code. Behind it stands the file with its line{linked ? ', which leads to that line on the repository’s host' : ''}.</dd>
      <dt>Stated by people</dt>
      <dd>Purposes, reasons, retention and regions are what people have written into purposely.yml. Nothing in the code proves them.</dd>
      <dt><Blank /></dt>
      <dd>Only a person can say this, and nobody has yet. It is left blank and never guessed.</dd>
      <dt><Marked sensitivity="special" article="9" /></dt>
      <dd>Data that the GDPR protects in particular: health, belief, origin, orientation, biometrics, politics, unions (Art. 9), criminal records (Art. 10).</dd>
      <dt><Marked sensitivity="ordinary" mayReveal="…" /></dt>
      <dd>No special category, but one may be concluded from it, which the GDPR protects as well (recital 51; Court of Justice, C‑184/20). Whether it is depends on what is asked and shown, so a person has to look.</dd>
      {[...new Map(page.categories.flatMap(({ hint }) => hint === undefined ? [] : [[hint.mark, hint] as const])).values()].map(hint => <><dt><span class="mark hint">{hint.mark}</span></dt><dd>{hint.says}</dd></>)}
      <dt><Marked sensitivity="sensitive" /></dt>
      <dd>Whatever else would hurt if it were lost: secrets, payment, identity numbers, private messages, exact places.</dd>
      {standingOrder.map(one => <><dt><Standing page={page} standing={one} /></dt><dd>{page.standings[one].says}</dd></>)}
    </dl>
    </details>
  </section>
}
