import type { Page, PageDatum } from '../types/index.js'
import { addressOf } from './address.js'
import { columns as allColumns, type Column } from './columns.js'
import { capital, recipientTitle, subjectsOf, words } from './facts.js'
import { isWide } from './pages.js'
import { sensitivityTitle } from './parts.js'
import { deeds, filterNames, groupings, standingOrder, type Query } from './rows.js'

interface Given { page: Page; query: Query; columns: readonly Column[]; change(values: Partial<Query>): void }

/** What narrows the data. Each choice goes into the address at once. */
export function Filters({ page, query, change, columns }: Given) {
  const persons = [...new Set(page.data.flatMap((datum: PageDatum) => subjectsOf(page, datum)))].sort()
  const isNarrowed = query.q !== undefined || filterNames.some(name => query[name] !== undefined)
  return <form class="filters" role="search" aria-label="Data" onSubmit={event => event.preventDefault()}>
    <label class="wide">Search <input type="search" value={query.q ?? ''} onInput={event => change({ q: event.currentTarget.value, open: '' })} placeholder="e-mail, User, checkout, PostHog …" autoComplete="off" spellcheck={false} /></label>
    {/* a phone has room for a search, and for the rest when it is asked for */}
    <details class="choices" open={isWide || isNarrowed}>
      <summary>Group, filter and columns</summary>
      <div class="filters">
        <Choice label="Group by" value={query.group} all="nothing" options={Object.entries(groupings).filter(([name]) => name !== 'application' || page.applications !== undefined).map(([name, { title }]) => [name, title.toLowerCase()])} onChange={group => change({ group })} />
        {page.applications === undefined ? null : <Choice label="Application" value={query.application} options={page.applications.map(name => [name, name])} onChange={application => change({ application })} />}
        <Choice label="Standing" value={query.state} options={[['sure', 'surely personal'], ['used', 'surely personal, not only in types'], ...standingOrder.map(one => [one, page.standings[one].title] as const)]} onChange={state => change({ state })} />
        <Choice label="Sensitivity" value={query.sensitivity} options={[['any', 'sensitive or special'], ['reveals', 'may reveal a special category'], ['hinted', 'free text or gender'], ...(['special', 'sensitive', 'ordinary'] as const).map(one => [one, sensitivityTitle(one).toLowerCase()] as const)]} onChange={sensitivity => change({ sensitivity })} />
        <Choice label="What is done" value={query.deed} all="anything" options={Object.entries(deeds).map(([name, { title }]) => [name, title])} onChange={deed => change({ deed })} />
        <Choice label="Purpose" value={query.purpose} options={[...page.purposes.map(purpose => [purpose.name, purpose.name] as const), ...page.misnamed.map(one => [one.name, `${one.name} (no such purpose)`] as const), ['-', 'none stated'] as const]} onChange={purpose => change({ purpose })} />
        <Choice label="Handed on to" value={query.recipient} all="anybody or nobody" options={page.recipients.map(recipient => [recipient.name, recipientTitle(recipient)])} onChange={recipient => change({ recipient })} />
        {persons.length === 0 ? null : <Choice label="Person" value={query.person} options={[...persons.map(person => [person, words(person)] as const), ['-', 'not stated']]} onChange={person => change({ person })} />}
        <details class="chooser">
          <summary>Columns</summary>
          <fieldset><legend>Columns to show</legend>{allColumns.filter(column => column.optional === true).map(column => <label>
            <input type="checkbox" checked={columns.includes(column)} onChange={() => change({ columns: toggled(columns, column) })} /> {column.title}
          </label>)}</fieldset>
        </details>
      </div>
    </details>
    {isNarrowed ? <a class="reset" href={addressOf('data', { group: query.group, columns: query.columns, sort: query.sort })}>Show all again</a> : null}
    {narrowedTo(query).length === 0 ? null : <p class="wide">Only {narrowedTo(query).flatMap(one => [<bdi><strong>{capital(one)}</strong></bdi>, ' '])}</p>}
  </form>
}

/** What narrows the data and stands in none of the choices. */
const narrowedTo = ({ category, record, deed = '' }: Query): string[] =>
  [category ?? [], record ?? [], deed.includes(',') ? deed.split(',').flatMap(one => deeds[one]?.title ?? []).join(' and ') : []].flat()

function toggled(columns: readonly Column[], column: Column): string {
  const names = new Set(columns.map(one => one.name))
  if (!names.delete(column.name)) names.add(column.name)
  // none is a choice, too
  return allColumns.filter(one => one.optional === true && names.has(one.name)).map(one => one.name).join(',') || 'none'
}

interface ChoiceGiven { label: string; value: string | undefined; options: readonly (readonly [string, string])[]; all?: string; onChange(value: string): void }

function Choice({ label, value = '', options, all = 'all', onChange }: ChoiceGiven) {
  return <label>{label} <select value={value} onChange={event => onChange(event.currentTarget.value)}>
    <option value="">{all}</option>
    {options.map(([name, title]) => <option value={name}>{title}</option>)}
  </select></label>
}
