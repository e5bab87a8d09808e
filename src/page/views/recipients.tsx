import { useEffect, useRef } from 'preact/hooks'
import type { Page, PageRecipient } from '../../types/index.js'
import { addressOf } from '../address.js'
import { isWide } from '../pages.js'
import { numberFor } from '../rows.js'
import { keptScroll } from '../scroll.js'
import type { Shown } from '../shown.js'
import { capital, categoryOf, count, hasContract, recipientTitle, words } from '../facts.js'
import { Blank, FirstPlace, Marked, Own, Place, PurposeLink, RecipientLink } from '../parts.js'

const refusedTo = ({ receives }: PageRecipient): number => receives.filter(one => !one.allowed).length
/** What needs a look first: whoever gets what it may not have, then whoever nobody declared, then whoever gets anything. */
const rank = (one: PageRecipient): number => refusedTo(one) > 0 ? 0 : one.at === undefined && one.receives.length > 0 ? 1 : one.receives.length > 0 ? 2 : one.at === undefined ? 3 : 4

/** How much goes there of which the code did not tell what it holds. */
const unreadOf = (page: Page, one: PageRecipient): number => page.gaps.filter(gap => gap.to === page.recipients.indexOf(one)).length

/** Who gets what, why, and where. */
export function Recipients({ page, params, printing }: Shown) {
  const order = page.recipients.toSorted((a, b) => rank(a) - rank(b))
  return <>
    <h1>Recipients</h1>
    {order.length === 0 ? <p class="calm">The code was not seen to hand personal data to anybody.</p>
      : <p>Everyone the code hands data to or is set up for, and everyone purposely.yml declares. What a vendor’s library gathers by itself does not show in the code.</p>}
    {order.length < 4 ? null : <ul class="plain" aria-label="All recipients">{order.map(one => <li>
      <a href={addressOf('recipients', { open: one.name })}><Own>{recipientTitle(one)}</Own></a>{one.through.length === 0 ? '' : `, through ${carriersOf(one).map(({ title }) => title).join(' or ')}`}: {one.receives.length === 0 ? 'nothing personal was seen' : count(one.receives.length, 'kind of data', 'kinds of data')}{unreadOf(page, one) === 0 ? '' : `, ${count(unreadOf(page, one), 'value')} not understood`}
      {refusedTo(one) === 0 ? null : <strong class="refused">, {page.manifest === undefined ? 'not declared' : `${count(refusedTo(one), 'kind', 'kinds')} not allowed`}</strong>}{one.at === undefined ? ', undeclared' : ''}
    </li>)}</ul>}
    {order.map(recipient => <One page={page} recipient={recipient} isAsked={params.open === recipient.name} printing={printing} />)}
  </>
}

function One({ page, recipient, isAsked, printing }: { page: Page; recipient: PageRecipient; isAsked: boolean; printing: boolean }) {
  const here = useRef<HTMLElement>(null)
  useEffect(() => { if (isAsked && keptScroll() === undefined) { here.current?.scrollIntoView(); here.current?.focus() } }, [isAsked])
  const id = `recipient-${page.recipients.indexOf(recipient)}`
  const toThis = { recipient: recipient.name, state: 'used' }
  const self = page.recipients.indexOf(recipient)
  const carriedBy = page.recipients.flatMap((other, index) => other.through.some(one => one.to === self) ? [index] : [])
  const isDeclared = recipient.at !== undefined
  const unread = unreadOf(page, recipient)
  return <article ref={here} tabIndex={-1} aria-labelledby={id}>
    <h2 id={id}><Own>{recipientTitle(recipient)}</Own> {isDeclared ? recipient.draft ? <span class="state draft">Draft</span> : null : <span class="state undeclared">Undeclared</span>} {recipient.at === undefined ? null : <span class="source"><Place page={page} at={recipient.at} /></span>}</h2>
    <details class="fold" open={isWide || printing || isAsked}><summary>{recipient.receives.length === 0 ? 'What is said of it' : `What it gets: ${count(recipient.receives.length, 'kind of data', 'kinds of data')}${refusedTo(recipient) > 0 ? `, ${refusedTo(recipient)} ${page.manifest === undefined ? 'not declared' : 'not allowed'}` : ''}`}</summary>
    <dl class="facts">
      <dt>What it is</dt><dd>{kinds[recipient.kind] ?? capital(words(recipient.kind).replaceAll('-', ' '))}</dd>
      <dt>Why</dt><dd>{recipient.for.length === 0 ? <Blank what="no purpose" /> : recipient.for.map((index, place) => <>{place > 0 ? '; ' : ''}<PurposeLink page={page} index={index} />{page.purposes[index]?.description === undefined ? null : <>: <Own>{page.purposes[index]?.description ?? ''}</Own></>}</>)}</dd>
      {recipient.through.length === 0 ? null : <><dt>Sends through</dt><dd>{carriersOf(recipient).map(({ title, to, all }) => <span class="seen">{to === undefined ? <Own>{title}</Own> : <RecipientLink page={page} index={to} />} <FirstPlace page={page} places={all.map(one => one.at)} /></span>)}</dd></>}
      {carriedBy.length === 0 ? null : <><dt>Carries for</dt><dd>{carriedBy.map((index, place) => <>{place > 0 ? ', ' : ''}<RecipientLink page={page} index={index} /></>)}: what that gets comes here</dd></>}
      {recipient.receives.length === 0 ? null : <><dt>Seen in</dt><dd>{linesIn(recipient)}</dd></>}
      {isOwn(recipient) ? null : <>
        <dt>Region</dt><dd><Region page={page} recipient={recipient} /></dd>
        <dt>Role</dt><dd>{recipient.role === undefined ? <Blank /> : <Own>{capital(words(recipient.role))}</Own>}</dd>
        {hasContract(recipient) ? <><dt>Contract</dt><dd><Blank what="to be filled in by a person" /></dd></> : null}
      </>}
    </dl>
    {recipient.receives.length + recipient.unseen.length === 0
      ? <p class="calm">{recipient.contacts === 0 ? 'Nothing was seen to go there.' : `Nothing personal was seen in ${count(recipient.contacts, 'call')} to it.`}</p>
      : <div class="scroll"><table role="table" aria-labelledby={id}>
        <thead role="rowgroup"><tr role="row">{['Gets', 'Allowed', 'Seen'].map(title => <th role="columnheader" scope="col">{title}</th>)}</tr></thead>
        <tbody role="rowgroup">
          {recipient.receives.map(each => <tr role="row">
            <th role="rowheader" scope="row"><a href={addressOf('data', { recipient: recipient.name, category: categoryOf(page, each).key })}>{capital(categoryOf(page, each).title)}</a> <Marked {...categoryOf(page, each)} />
              {each.asId.length === 0 ? null : <span class="of"><strong class="refused">as the person’s id</strong> <FirstPlace page={page} places={each.asId} /></span>}</th>
            <td role="cell" data-title="Allowed">{each.allowed ? 'yes' : <strong class="refused">{page.manifest === undefined ? 'not declared' : 'not allowed'}</strong>}</td>
            <td role="cell" data-title="Seen"><FirstPlace page={page} places={each.places} /></td>
          </tr>)}
          {recipient.wholes.map(whole => <tr role="row" class="proof">
            <th role="rowheader" scope="row" colSpan={2}><code><Own>{whole.name}</Own></code> is handed over whole<span class="of">with what stands above: {whole.categories.map(one => page.categories[one]?.title).join(', ')}</span></th>
            <td role="cell" data-title="Seen"><FirstPlace page={page} places={[whole.at]} /></td>
          </tr>)}
          {recipient.unseen.map(each => <tr role="row">
            <th role="rowheader" scope="row">{capital(categoryOf(page, each).title)} <Marked {...categoryOf(page, each)} /></th>
            <td role="cell" data-title="Allowed">yes <span class="source"><Place page={page} at={each.at} /></span></td>
            <td role="cell" data-title="Seen"><span class="calm">not seen in the code</span></td>
          </tr>)}
        </tbody>
      </table></div>}
    {unread === 0 ? null : <p>Of <a href={addressOf('gaps', {})}>{count(unread, 'value')} more</a> that {unread === 1 ? 'goes' : 'go'} there the code did not tell what {unread === 1 ? 'it holds' : 'they hold'}.</p>}
    {numberFor(page, toThis) === 0 ? null : <p><a href={addressOf('data', toThis)}>{count(numberFor(page, toThis), 'datum', 'data')} handed to it, line by line</a></p>}
    </details>
  </article>
}

/** By whom it sends, each once. */
const carriersOf = ({ through }: PageRecipient): { title: string; to: number | undefined; all: PageRecipient['through'] }[] =>
  [...new Set(through.map(one => one.title))].map(title => ({ title, to: through.find(one => one.title === title)?.to, all: through.filter(one => one.title === title) }))

/** How many lines hand something to it; the numbers beside its kinds of data are more, where a line hands over several. */
function linesIn({ receives }: PageRecipient): string {
  const places = receives.flatMap(each => each.places)
  const lines = new Set(places.map(at => `${at.file}:${at.line}`)).size
  return `${count(lines, 'line')} of code${lines < places.length ? '; what hands over several kinds of data stands beside each of them' : ''}`
}

/** Kinds that a word does not explain. */
const kinds: Readonly<Record<string, string>> = { url: 'An address: whoever sees the link sees the data', storage: 'Storage in the person’s own browser', logs: 'What the program writes down about its work', llm: 'Language model', crm: 'CRM', ads: 'Advertising' }

/** Nobody is behind these who would have a region or a role. */
const isOwn = ({ kind }: PageRecipient): boolean => kind === 'url' || kind === 'storage'

/** Where the data go: as people say, and as the code sets it up. */
function Region({ page, recipient: { region, abroad, seenIn } }: { page: Page; recipient: PageRecipient }) {
  return <>
    {region === undefined ? <Blank /> : <><Own>{region}</Own>{abroad === true ? <strong class="abroad"> outside the EEA</strong> : abroad === false ? '' : <span class="calm"> (no region that is known here)</span>}</>}
    {[...new Set(seenIn.map(one => one.region))].map(one => <span class="seen">set up in the code for {one} <FirstPlace page={page} places={seenIn.filter(other => other.region === one).map(other => other.at)} /></span>)}
  </>
}
