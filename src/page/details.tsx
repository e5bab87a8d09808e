import type { Page, PageDatum, Role } from '../types/index.js'
import { Readers } from './columns.js'
import { categoryOf, listedAs, listedOf, period, subjectsOf, words } from './facts.js'
import { Blank, Own, Place, PurposeLink, RecipientLink, Severity, Slips } from './parts.js'
import { Ways } from './way.js'

const roles: readonly (readonly [Role, string])[] = [
  ['asked', 'Asked'], ['granted', 'Asked by permission'], ['taken', 'Taken from a request'], ['checked', 'Checked'], ['kept', 'Kept'], ['sent', 'Handed on'], ['shaped', 'Described by a type'],
]

/** All there is to say of one datum: every line of code, and everything people have said. */
export function Details({ page, datum }: { page: Page; datum: PageDatum }) {
  const category = categoryOf(page, datum)
  const listed = listedOf(page, datum)
  return <div class="details">
    <p>{category.description} <code>{category.key}</code>{datum.askedBy === undefined ? null : <> Others ask it: {datum.askedBy}.</>}</p>
    {category.hint === undefined ? null : <p><span class="mark hint">{category.hint.mark}</span> {category.hint.says}</p>}
    {datum.findings.length === 0 ? null : <><h2>What the check says</h2><ul class="plain">{datum.findings.map(index => <Finding page={page} index={index} />)}</ul></>}
    {datum.keptBack === undefined ? null : <><p>Nothing is reported of it any more:</p><ul class="plain">{datum.keptBack.map(one => <li><Own>{one}</Own></li>)}</ul></>}
    <Ways page={page} datum={datum} />
    <div class="columns">
      <div><h2>Seen in the code</h2><dl>
        {roles.flatMap(([role, title]) => {
          const uses = datum.uses.filter(use => use.role === role)
          return uses.length === 0 ? [] : [<dt>{title}</dt>, <dd><ul class="plain">{uses.map(use => <li>
            <code><Own>{use.name}</Own></code>{use.required === true ? ', demanded' : use.required === false ? ', may be left out' : ''}{use.to === undefined ? null : <> to <RecipientLink page={page} index={use.to} /></>}{use.asId === true ? <strong class="refused">, as the person’s id</strong> : null}{use.within === undefined ? null : <>, with <code><Own>{use.within}</Own></code>, which is handed over whole</>} <Place page={page} at={use.at} />
          </li>)}</ul></dd>]
        })}
        {datum.reading === undefined ? null : <><dt>Read</dt><dd><Readers page={page} datum={datum} /></dd></>}
      </dl></div>
      <div><h2>Stated by people</h2>
        {datum.misnamed === undefined ? null : <p><Slips page={page} datum={datum} /></p>}
        {listed.length === 0 ? <p>{datum.none === undefined ? <Blank what={datum.standing === 'received' || datum.purposes.length > 0 ? 'no purpose lists it' : 'no purpose'} /> : <>It is not personal: <Own>{datum.none}</Own></>}</p> : null}
        {listed.length > 0 ? null : <ul class="plain">{datum.recipients.filter(index => !datum.refused.includes(index)).map(index => <Received page={page} index={index} />)}</ul>}
        {listed.map(({ purpose, listed: one }) => <dl>
          <dt>Purpose</dt><dd><PurposeLink page={page} index={page.purposes.indexOf(purpose)} />: {purpose.description === undefined ? <Blank /> : <Own>{purpose.description}</Own>}{listedAs(page, datum, one) === undefined ? null : <span class="calm"> It lists it as {listedAs(page, datum, one)}.</span>} <Place page={page} at={one.at} /></dd>
          {one.why === undefined ? null : <><dt>Reason people are given</dt><dd><Own>{one.why}</Own></dd></>}
          <dt>May it be demanded?</dt><dd>{one.mayDemand ? 'yes' : 'no, it may be left out'}</dd>
          <dt>Whose</dt><dd>{subjectsOf(page, datum).length === 0 ? <Blank /> : subjectsOf(page, datum).map(words).join(', ')}</dd>
          <dt>Basis</dt><dd>{purpose.basis === undefined ? <Blank /> : words(purpose.basis)}{purpose.condition === undefined ? '' : `, condition: ${words(purpose.condition)}`}</dd>
          <dt>Kept for</dt><dd>{(one.retention ?? purpose.retention) === undefined ? <Blank /> : <Own>{period((one.retention ?? purpose.retention) as string)}</Own>}</dd>
        </dl>)}
      </div>
    </div>
  </div>
}

/** A recipient that is declared for it, with the purposes it serves: that is what is stated of a datum which no purpose lists. */
function Received({ page, index }: { page: Page; index: number }) {
  const recipient = page.recipients[index]
  if (recipient?.at === undefined) return null
  return <li><RecipientLink page={page} index={index} /> may have it{recipient.for.length === 0 ? '' : ', for '}{recipient.for.map((one, place) => <>{place > 0 ? ', ' : ''}<PurposeLink page={page} index={one} /></>)} <Place page={page} at={recipient.at} /></li>
}

export function Finding({ page, index }: { page: Page; index: number }) {
  const finding = page.findings[index]
  return finding === undefined ? null : <li><Severity severity={finding.severity} /> <Own>{finding.message}</Own> <code class="place">{finding.code}</code> <Place page={page} at={finding.at} /></li>
}
