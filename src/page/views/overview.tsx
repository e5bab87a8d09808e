import type { Page, PageDatum } from '../../types/index.js'
import type { Shown } from '../shown.js'
import { addressOf } from '../address.js'
import { capital, categoryOf, count, isSure, namesOf, purposeIndexes, purposesOf, recipientTitle, recordTitle } from '../facts.js'
import { Legend } from '../legend.js'
import { Blank, FirstPlace, Marked, Own, PurposeLink, Slips, Standing } from '../parts.js'
import { isWide, onPaper } from '../pages.js'
import { numberFor, rowsFor, type Query } from '../rows.js'
import { Elsewhere } from '../columns.js'
import { Doings } from '../doings.js'
import { Applications } from './applications.js'
import { OpenInShort } from './open.js'

const mostRows = isWide ? 12 : 5
const withoutTime = { deed: 'without-retention', state: 'sure' }
const forbidden = { deed: 'forbidden', state: 'sure' }

/** What there is in numbers, and first of all what needs a look. */
export function Overview({ page, printing }: Shown) {
  const sure = page.data.filter(isSure)
  const dataFor = (query: Query): PageDatum[] => rowsFor(page, query).map(row => page.data[row] as PageDatum)
  const sensitive = dataFor({ sensitivity: 'any', state: 'sure', sort: 'sensitivity' })
  const undeclared = dataFor({ state: 'undeclared' })
  const elsewhere = undeclared.filter(datum => purposesOf(page, datum).length > 0).length
  const timeless = dataFor(withoutTime)
  const unlisted = timeless.filter(datum => purposesOf(page, datum).length === 0).length
  const changed = page.files.filter(file => file.changed === true).length
  const strangers = page.recipients.filter(recipient => recipient.at === undefined)
  return <>
    <h1>What <Own>{page.name ?? 'this application'}</Own> asks, keeps and hands on</h1>
    <p class="lead">
      {count(sure.length, 'piece of personal data', 'pieces of personal data')} in {count(sure.reduce((sum, datum) => sum + datum.uses.length, 0), 'place')} of the code,{' '}
      {count(page.purposes.length, 'purpose')} and {count(page.recipients.length, 'recipient')}.
      {page.manifest === undefined ? ' There is no purposely.yml: nobody has said yet what the data are for.' : ''}
    </p>
    {changed === 0 ? null : <p class="notice">{count(changed, 'file')} named here had changes that are not in commit <code>{page.commit?.slice(0, 12)}</code>: what was read is what stood on the disk, and a line of theirs may differ in the commit. They are marked *.</p>}
    <ul class="cards">
      <Card page={page} tone="alarm" query={{ state: 'undeclared' }} title="undeclared" says={undeclared.length === 0 ? 'no purpose lists it where it stands' : `${undeclared.length - elsewhere} that no purpose lists, ${elsewhere} that one lists elsewhere`} />
      {numberFor(page, forbidden) === 0 ? null : <Card page={page} tone="alarm" query={forbidden} title="forbidden" says="purposely.yml says never to have it" />}
      <Card page={page} tone="special" query={{ sensitivity: 'special', state: 'sure' }} title="special category" says="health, belief, origin and the like (GDPR Art. 9, 10)" />
      <Card page={page} tone="special" query={{ sensitivity: 'reveals', state: 'sure' }} title="may reveal a special category" says="a diet tells of health or belief: by conclusion, so look" />
      <Card page={page} tone="sensitive" query={{ sensitivity: 'hinted', state: 'sure' }} title="free text or gender" says="comments, notes and messages may hold anything (titles and descriptions of things are not counted); is a gender needed?" />
      <Card page={page} tone="sensitive" query={{ sensitivity: 'sensitive', state: 'sure' }} title="sensitive" says="secrets, money, identity: a loss would hurt" />
      <Card page={page} tone="alarm" query={{ deed: 'refused', state: 'sure' }} title="handed on, not allowed" says="the recipient is not declared for it" />
      <Card page={page} query={{ state: 'draft' }} title="draft" says="a purpose is drafted and waits for a person" />
      <Card page={page} query={{ deed: 'demanded-needlessly', state: 'sure' }} title="demanded needlessly" says="the form demands what may be left out" />
      <Card page={page} tone="alarm" query={{ deed: 'demanded-unstated', state: 'sure' }} title="demanded without a purpose" says="a form demands what nobody has said the use of" />
      <Card page={page} query={withoutTime} title="without a stated time" says={timeless.length === 0 ? 'nobody has said how long it is kept' : `${timeless.length - unlisted} of purposes that state none, ${unlisted} that no purpose lists`} />
      {page.reads ? <Card page={page} query={{ deed: 'unread', state: 'sure' }} title="kept and never read" says="no code was seen to use it" /> : null}
      <Card page={page} query={{ state: 'unsure' }} title="unsure" says="a person has to say whether it is personal" />
      <Count number={page.gaps.length} to={addressOf('gaps')} title="not understood" says="data may flow here; the code did not tell" />
    </ul>
    <OpenInShort page={page} />
    <Applications page={page} />
    {page.changes === undefined ? null : <p class="notice">
      Since {page.changes.from}: <a href={addressOf('changes')}>{count(page.changes.lines.filter(line => line.begins).length, 'thing begins', 'things begin')}, {count(page.changes.lines.filter(line => !line.begins).length, 'ceases', 'cease')}</a>.
    </p>}
    {numberFor(page, forbidden) === 0 ? null : <Short page={page} title="Forbidden" about={page.standings.forbidden.says} data={dataFor(forbidden)} plain all={addressOf('data', forbidden)} none="" printing={printing} />}
    <Short page={page} title="Undeclared" about={page.standings.undeclared.says} data={undeclared} plain all={addressOf('data', { state: 'undeclared' })} none="Everything that is collected stands under a purpose." printing={printing} />
    <Short page={page} title="Sensitive data" about="Special categories of the GDPR first, then what else would hurt if it were lost." data={sensitive} all={addressOf('data', { sensitivity: 'any', state: 'sure' })} none="None was seen." printing={printing} />
    {strangers.length === 0 ? null : <>
      <h2>Recipients nobody has declared</h2>
      <ul class="plain">{strangers.map(recipient => <li><a href={addressOf('recipients', { open: recipient.name })}><Own>{recipientTitle(recipient)}</Own></a>
        {recipient.receives.length === 0 ? ' is set up in the code; nothing personal was seen to go there.' : <> gets {recipient.receives.map(each => page.categories[each.category]?.title).join(', ')}. </>}
        <FirstPlace page={page} places={recipient.receives.flatMap(each => each.places)} /></li>)}</ul>
    </>}
    <Legend page={page} printing={printing} />
  </>
}

interface CountGiven { number: number; title: string; says: string; to: string; tone?: string }

/** A count that leads to what it counts; that there is nothing is said too. */
function Count({ number, title, says, to, tone = '' }: CountGiven) {
  return <li><a class={`card ${number === 0 ? 'none' : tone}`} href={to}><strong>{number.toLocaleString('en')}</strong> <span class="what">{title}</span> <span class="says">{says}</span></a></li>
}

const Card = ({ page, query, ...given }: Omit<CountGiven, 'number' | 'to'> & { page: Page; query: Query & Record<string, string> }) =>
  <Count {...given} number={numberFor(page, query)} to={addressOf('data', query)} />

interface ShortGiven { page: Page; /** All of them stand alike. */ plain?: boolean; title: string; about: string; data: readonly PageDatum[]; all: string; none: string; printing: boolean }

/** The first of some data, and the way to all of them. */
function Short({ page, plain = false, title, about, data, all, none, printing }: ShortGiven) {
  const shown = data.slice(0, printing ? onPaper : mostRows)
  const id = `short-${title.toLowerCase().replaceAll(' ', '-')}`
  return <>
    <h2 id={id}>{title} <span class="number">{data.length.toLocaleString('en')}</span></h2>
    {data.length === 0 ? <p class="calm">{none}</p> : <>
      <p>{about}</p>
      <div class="scroll"><table role="table" aria-labelledby={id}>
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Data</th>{plain ? null : <th role="columnheader" scope="col">Standing</th>}<th role="columnheader" scope="col">What happens to it</th><th role="columnheader" scope="col">Purpose, as people stated it</th></tr></thead>
        <tbody role="rowgroup">{shown.map(datum => <tr role="row">
          <th role="rowheader" scope="row"><a href={addressOf('data', { open: datum.id })}>{capital(categoryOf(page, datum).title)}</a> <Marked {...categoryOf(page, datum)} /><span class="of">of <Own>{recordTitle(datum)}</Own>: <Own>{namesOf(datum)}</Own></span></th>
          {plain ? null : <td role="cell" data-title="Standing"><Standing page={page} standing={datum.standing} /></td>}
          <td role="cell" data-title="What happens to it"><Doings page={page} datum={datum} /></td>
          <td role="cell" data-title="Purpose, as people stated it">{datum.purposes.length === 0 ? datum.state === 'undeclared' ? <><Blank what="no purpose" /><Slips page={page} datum={datum} /></> : null : <>{purposeIndexes(datum).map((index, at) => <>{at > 0 ? ', ' : ''}<PurposeLink page={page} index={index} /></>)}<Elsewhere datum={datum} /><Slips page={page} datum={datum} /></>}</td>
        </tr>)}</tbody>
      </table></div>
      {data.length > shown.length ? <p>The first {shown.length.toLocaleString('en')} of <a href={all}>all {data.length.toLocaleString('en')}</a></p> : null}
    </>}
  </>
}

