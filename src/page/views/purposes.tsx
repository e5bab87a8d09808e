import { useEffect, useRef } from 'preact/hooks'
import type { Page, PageDatum, PageListed, PageMisnamed, PagePurpose } from '../../types/index.js'
import { addressOf } from '../address.js'
import { isWide } from '../pages.js'
import { numberFor } from '../rows.js'
import { keptScroll } from '../scroll.js'
import type { Shown } from '../shown.js'
import { capital, categoryOf, collected, count, isSure, listedAs, period, purposeIndexes, recordTitle, words } from '../facts.js'
import { Blank, FirstPlace, Marked, Own, Place, PurposeLink, RecipientLink } from '../parts.js'
import { FirstNames } from '../rest.js'

/** What each purpose uses, and what people have said of it. */
export function Purposes({ page, params, printing }: Shown) {
  return <>
    <h1>Purposes</h1>
    {page.purposes.length === 0
      ? <p class="calm">{page.manifest === undefined ? 'There is no purposely.yml, so no purpose is stated: npx purposely init drafts one.' : 'purposely.yml states no purpose.'}</p>
      : <p>As people have written them into {page.manifest === undefined ? 'purposely.yml' : <Place page={page} at={page.manifest} />}. What stands beside “demanded” was seen in the code.</p>}
    {page.misnamed.map(misnamed => <Stranger page={page} misnamed={misnamed} isAsked={params.open === misnamed.name} />)}
    {page.purposes.map((purpose, index) => <One page={page} purpose={purpose} index={index} isAsked={params.open === purpose.name} printing={printing} />)}
    {page.never.length === 0 ? null : <article aria-labelledby="never">
      <h2 id="never">Never to be had</h2>
      <p class="lead">What the manifest says never to ask for, keep or hand on, whatever a purpose says.</p>
      <div class="scroll"><table role="table" aria-labelledby="never">
        <thead role="rowgroup"><tr role="row">{['Data', 'Seen all the same'].map(title => <th role="columnheader" scope="col">{title}</th>)}</tr></thead>
        <tbody role="rowgroup">{page.never.map(one => <tr role="row">
          <th role="rowheader" scope="row">{capital(categoryOf(page, one).title)} <Marked {...categoryOf(page, one)} /> <span class="source"><Place page={page} at={one.at} /></span></th>
          <td role="cell" data-title="Seen all the same">{one.data.length === 0 ? <span class="calm">not seen in the code</span> : one.data.map(index => <Seen page={page} datum={page.data[index] as PageDatum} />)}</td>
        </tr>)}</tbody>
      </table></div>
    </article>}
  </>
}

const Seen = ({ page, datum }: { page: Page; datum: PageDatum }) => <span class="seen">
  <a href={addressOf('data', { open: datum.id })}>{capital(categoryOf(page, datum).title)} of <Own>{recordTitle(datum)}</Own></a> <FirstPlace page={page} places={datum.uses.map(use => use.at)} />
</span>

function One({ page, purpose, index, isAsked, printing }: { page: Page; purpose: PagePurpose; index: number; isAsked: boolean; printing: boolean }) {
  const here = useRef<HTMLElement>(null)
  useEffect(() => { if (isAsked && keptScroll() === undefined) { here.current?.scrollIntoView(); here.current?.focus() } }, [isAsked])
  const data = page.data.filter(datum => isSure(datum) && purposeIndexes(datum).includes(index))
  const ofThis = { purpose: purpose.name, state: 'sure' }
  const inUse = { ...ofThis, deed: 'in-use' }
  const recipients = page.recipients.flatMap((recipient, at) => recipient.for.includes(index) ? [at] : [])
  return <article ref={here} tabIndex={-1} aria-labelledby={`purpose-${index}`}>
    <h2 id={`purpose-${index}`}><Own>{purpose.name}</Own> {purpose.draft ? <span class="state draft">Draft</span> : null} <span class="source"><Place page={page} at={purpose.at} /></span></h2>
    <p class="lead">{purpose.description === undefined ? <Blank what="no description" /> : <Own>{purpose.description}</Own>}</p>
    <details class="fold" open={isWide || printing || isAsked}><summary>What it uses and states</summary>
    <dl class="facts">
      <dt>Basis</dt><dd>{purpose.basis === undefined ? <Blank /> : capital(words(purpose.basis))}</dd>
      {purpose.condition === undefined ? null : <><dt>Condition</dt><dd>{capital(words(purpose.condition))}</dd></>}
      <dt>Kept for</dt><dd>{purpose.retention === undefined ? <Blank /> : <Own>{period(purpose.retention)}</Own>}</dd>
      <dt>Whose data</dt><dd>{purpose.subjects.length === 0 ? <Blank /> : <Own>{purpose.subjects.map(words).join(', ')}</Own>}</dd>
      <dt>What people get for it</dt><dd>{purpose.benefit === undefined ? <Blank /> : <Own>{purpose.benefit}</Own>}</dd>
      <dt>Use</dt><dd>{purpose.use === undefined ? <Blank /> : <Own>{purpose.use}</Own>}</dd>
      {purpose.source === undefined ? null : <><dt>Comes from</dt><dd><Own>{words(purpose.source)}</Own></dd></>}
      {recipients.length === 0 ? null : <><dt>Handed on to</dt><dd>{recipients.map((at, place) => <>{place > 0 ? ', ' : ''}<RecipientLink page={page} index={at} /></>)}</dd></>}
    </dl>
    {purpose.data.length === 0 ? <p class="calm">It asks nobody for anything: it uses what its recipients receive.</p> : <div class="scroll"><table role="table" aria-labelledby={`purpose-${index}`}>
      <thead role="rowgroup"><tr role="row">{['Data', 'May be demanded', 'Demanded', 'Where', 'Reason people are given'].map(title => <th role="columnheader" scope="col">{title}</th>)}</tr></thead>
      <tbody role="rowgroup">{purpose.data.map((listed, at) => <Listed page={page} listed={listed} data={data.filter(datum => datum.declared.some(one => one.purpose === index && one.data === at))} />)}</tbody>
    </table></div>}
    {data.length === 0 ? null : <p><a href={addressOf('data', ofThis)}>{count(numberFor(page, ofThis), 'datum', 'data')} of this purpose, line by line</a>{numberFor(page, inUse) === numberFor(page, ofThis) ? null
      : <>; <a href={addressOf('data', inUse)}>{numberFor(page, inUse).toLocaleString('en')}</a> of them are asked or handled outside of a store, and only these stand beside it in the <a href={addressOf('flow', { by: 'purpose' })}>flow</a></>}</p>}
    </details>
  </article>
}

/** A name that tags use and no purpose has: what stands under them has no purpose as long as that is so. */
function Stranger({ page, misnamed, isAsked }: { page: Page; misnamed: PageMisnamed; isAsked: boolean }) {
  const here = useRef<HTMLElement>(null)
  useEffect(() => { if (isAsked && keptScroll() === undefined) { here.current?.scrollIntoView(); here.current?.focus() } }, [isAsked])
  const query = { purpose: misnamed.name }
  const id = `misnamed-${page.misnamed.indexOf(misnamed)}`
  return <article ref={here} tabIndex={-1} aria-labelledby={id}>
    <h2 id={id}><Own>{misnamed.name}</Own> <span class="state undeclared">No such purpose</span></h2>
    <p class="lead">{count(misnamed.at.length, 'tag names', 'tags name')} it, and the manifest has no purpose of this name{misnamed.meant === undefined ? '.' : <>; did you mean <PurposeLink page={page} index={misnamed.meant} />?</>} What stands there has no purpose as long as that is so.</p>
    <ul class="plain">{misnamed.at.map(at => <li>Tag <Place page={page} at={at} /></li>)}</ul>
    <p><a href={addressOf('data', query)}>{count(numberFor(page, query), 'datum', 'data')} of this name, line by line</a></p>
  </article>
}

/** One line of what a purpose lists, and what the code does with it. */
function Listed({ page, listed, data }: { page: Page; listed: PageListed; data: readonly PageDatum[] }) {
  const category = categoryOf(page, listed)
  const uses = data.flatMap(collected)
  const demanded = uses.filter(use => use.required === true)
  // what it covers without being called so stands under its own name
  const records = [...new Set(data.map(datum => listedAs(page, datum, listed) === undefined ? recordTitle(datum) : `${recordTitle(datum)} (${categoryOf(page, datum).title})`))]
  return <tr role="row">
    <th role="rowheader" scope="row">{capital(category.title)} <Marked {...category} /> <span class="source"><Place page={page} at={listed.at} /></span></th>
    <td role="cell" data-title="May be demanded">{listed.mayDemand ? 'yes' : 'no'}</td>
    <td role="cell" data-title="Demanded">{demanded.length > 0 ? <>{listed.mayDemand ? 'demanded' : <strong class="refused">demanded</strong>} <FirstPlace page={page} places={demanded.map(use => use.at)} /></>
      : uses.some(use => use.required === false) ? <>may be left out <FirstPlace page={page} places={uses.map(use => use.at)} /></> : uses.length > 0 ? <>the code does not say <FirstPlace page={page} places={uses.map(use => use.at)} /></> : data.length > 0 ? 'not asked' : ''}</td>
    <td role="cell" data-title="Where">{records.length === 0 ? <span class="calm">not seen in the code</span> : <FirstNames names={records} most={6} />}</td>
    <td role="cell" data-title="Reason">{listed.why === undefined ? listed.mayDemand ? <span class="calm">–</span> : <Blank /> : <Own>{listed.why}</Own>}</td>
  </tr>
}
