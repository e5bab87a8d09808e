import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Page, PageFinding } from '../../types/index.js'
import { addressOf } from '../address.js'
import { capital, count, hasContract } from '../facts.js'
import { Folded } from '../folded.js'
import { Blank, Own, Place, PurposeLink, RecipientLink, Severity } from '../parts.js'
import { numberFor } from '../rows.js'
import { keptScroll } from '../scroll.js'
import type { Shown } from '../shown.js'

const stale = 'no-stale-declaration'

/** Findings that a check counts: drafts are told among what is to be said. */
export const reported = ({ findings }: Page): PageFinding[] => findings.filter(one => one.draft !== true)
const staleIn = (page: Page): PageFinding[] => reported(page).filter(one => one.code === stale)
/** Recipients with whom there may be a contract, which no file here holds. */
const withContract = (page: Page): number[] => page.recipients.flatMap((recipient, index) => hasContract(recipient) ? [index] : [])

export const openIn = (page: Page): number => reported(page).length + page.blanks.length

/** `10 errors and 4 warnings`, as the check counts them. */
function totals(page: Page): string {
  const errors = reported(page).filter(one => one.severity === 'error').length
  return `${count(errors, 'error')} and ${count(reported(page).length - errors, 'warning')}`
}

/** What is left to do, in few lines, each of which leads to all of it. */
export function OpenInShort({ page }: { page: Page }) {
  const blanks = page.blanks.length
  const [undeclared, unsure] = [{ state: 'undeclared' }, { state: 'unsure' }]
  return <section aria-labelledby="still-open">
    <h2 id="still-open">What is still open <span class="number">{openIn(page).toLocaleString('en')}</span></h2>
    <ul class="plain">
      <li><a href={addressOf('open', { open: 'check' })}>{totals(page)}</a> of the check</li>
      <li><a href={addressOf('open', { open: 'blanks' })}>{count(blanks, 'blank')}</a> for a person to fill{page.manifest === undefined ? ': there is no purposely.yml, so all of it' : ''}</li>
    </ul>
    <p class="calm">Those make up the number above. To be known besides:</p>
    <ul class="plain">
      <li><a href={addressOf('open', { open: 'stale' })}>{count(staleIn(page).length, 'declaration')}</a> that no code needs any more, among what the check says</li>
      {withContract(page).length === 0 ? null : <li><a href={addressOf('open', { open: 'elsewhere' })}>{count(withContract(page).length, 'recipient')}</a> whose contract stands in no file here</li>}
      <li><a href={addressOf('data', undeclared)}>{count(numberFor(page, undeclared), 'datum', 'data')}</a> undeclared, <a href={addressOf('data', unsure)}>{count(numberFor(page, unsure), 'datum', 'data')}</a> of which a person has to say whether they are personal</li>
    </ul>
  </section>
}

/** What is to be said, by the entry of the manifest. */
function byOwner({ blanks }: Page): Page['blanks'][] {
  const owners = new Map<string, Page['blanks']>()
  for (const one of blanks) {
    const key = `${one.purpose ?? ''} ${one.recipient ?? ''}`
    owners.set(key, [...owners.get(key) ?? [], one])
  }
  return [...owners.values()]
}

/** All that waits for somebody, with the line where it is to be done. */
export function Open({ page, params, printing }: Shown) {
  const isError = (code: string): boolean => reported(page).some(one => one.code === code && one.severity === 'error')
  const codes = [...new Set(reported(page).map(one => one.code))].sort((a, b) => Number(isError(b)) - Number(isError(a)) || (a < b ? -1 : 1))
  const owners = byOwner(page)
  return <>
    <h1>Still open</h1>
    <p class="lead">{openIn(page) === 0 ? 'Nothing waits for anybody. That does not say that what was stated is right.' : 'What the check says of the code, and what only a person can say and nobody has.'}</p>
    <Part id="check" asked={params.open} title="What the check says" number={reported(page).length}>
      {codes.length === 0 ? <p class="calm">Nothing.</p> : <p>{totals(page)}.</p>}
      {codes.map(code => <>
        <h3><code>{code}</code> <span class="number">{reported(page).filter(one => one.code === code).length.toLocaleString('en')}</span></h3>
        <Folded all={reported(page).filter(one => one.code === code)} printing={printing} line={finding => <><Severity severity={finding.severity} /> <Own>{finding.message}</Own> <Place page={page} at={finding.at} /></>} />
      </>)}
    </Part>
    <Part id="blanks" asked={params.open} title="For a person to say" number={page.blanks.length}>
      {page.manifest === undefined ? <p class="calm">There is no purposely.yml: npx purposely init drafts one.</p> : page.blanks.length === 0 ? <p class="calm">Every place of purposely.yml is filled.</p>
        : <div class="scroll"><table role="table" aria-labelledby="blanks">
          <thead role="rowgroup"><tr role="row">{['Of', 'What nobody has stated', 'Where'].map(title => <th role="columnheader" scope="col">{title}</th>)}</tr></thead>
          <tbody role="rowgroup">{owners.map(same => {
            const [first] = same
            return <tr role="row">
              <th role="rowheader" scope="row">{first?.purpose !== undefined ? <>Purpose <PurposeLink page={page} index={first.purpose} /></> : <>Recipient <RecipientLink page={page} index={first?.recipient ?? -1} /></>}</th>
              <td role="cell" data-title="What nobody has stated">{same.map((one, at) => <>{at > 0 ? ' ' : ''}<Blank what={one.what} /></>)}</td>
              <td role="cell" data-title="Where">{[...new Map(same.flatMap(one => one.at === undefined ? [] : [[`${one.at.file}:${one.at.line}`, one.at] as const])).values()].map(at => <span class="seen"><Place page={page} at={at} /></span>)}</td>
            </tr>
          })}</tbody>
        </table></div>}
    </Part>
    <Part id="stale" asked={params.open} title="Declarations that no code needs any more" number={staleIn(page).length}>
      {staleIn(page).length === 0 ? <p class="calm">None.</p> : <><p>They stand among what the check says, too.</p><Folded all={staleIn(page)} printing={printing} line={finding => <><Own>{finding.message}</Own> <Place page={page} at={finding.at} /></>} /></>}
    </Part>
    <Part id="elsewhere" asked={params.open} title="What stands in no file here">
      <p>{withContract(page).length === 0 ? '' : <>The contract with {withContract(page).map((index, at) => <>{at > 0 ? ', ' : ''}<RecipientLink page={page} index={index} /></>)}. </>}
        Who is responsible, who protects the data, and how they are kept safe. <code>npx purposely export ropa</code> leaves a place for each.</p>
    </Part>
  </>
}

/** A part of the view to which an address leads. */
function Part({ id, asked, title, number, children }: { id: string; asked: string | undefined; title: string; number?: number; children: ComponentChildren }) {
  const here = useRef<HTMLElement>(null)
  const isAsked = asked === id
  useEffect(() => { if (isAsked && keptScroll() === undefined) { here.current?.scrollIntoView(); here.current?.focus() } }, [isAsked])
  return <section ref={here} tabIndex={-1} aria-labelledby={id}>
    <h2 id={id}>{capital(title)} {number === undefined ? null : <span class="number">{number.toLocaleString('en')}</span>}</h2>
    {children}
  </section>
}
