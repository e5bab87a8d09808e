import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Page, PageDatum } from '../../types/index.js'
import { changeParams } from '../address.js'
import type { Shown } from '../shown.js'
import { columnsFor, type Column } from '../columns.js'
import { Details } from '../details.js'
import { count, isSure } from '../facts.js'
import { Filters } from '../filters.js'
import { Pager } from '../pager.js'
import { cutOf, onPaper, pageWith, perPage } from '../pages.js'
import { filesOf, grouped, nameOf, orders, rowsFor, saidOf, textOf, type Group, type Query } from '../rows.js'
import { keptScroll } from '../scroll.js'
import { search, searchable } from '../search.js'

/** One line a datum: to search, filter, sort and group. All of it stands in the address. */
export function DataView({ page, params, printing }: Shown) {
  const query = params as Query
  const texts = useMemo(() => searchable(page.data.map(datum => textOf(page, datum)), {
    names: () => page.data.map(datum => nameOf(page, datum)), records: () => page.data.map(datum => datum.record),
    said: () => page.data.map(datum => saidOf(page, datum)), files: () => page.data.map(datum => filesOf(page, datum)),
  }), [page])
  const found = useMemo(() => search(texts, query.q ?? ''), [texts, query.q])
  const filtered = JSON.stringify({ ...query, open: '', columns: '', group: '', from: '' })
  const rows = useMemo(() => rowsFor(page, query, found), [page, filtered, found])
  const groups = useMemo(() => grouped(page, rows, query.group ?? ''), [page, rows, query.group])
  const columns = columnsFor(query.columns)
  const change = (values: Partial<Query>): void => changeParams('data', params, { from: '', ...values })
  const sure = page.data.filter(isSure).length
  const shown = page.data.filter(datum => datum.state !== 'ignored' || query.state === 'ignored').length
  const doubtful = rows.filter(row => !isSure(page.data[row] as PageDatum)).length
  return <>
    <h1>Data</h1>
    <Filters page={page} query={query} change={change} columns={columns} />
    <p role="status" class="result">
      {rows.length === shown ? count(sure, 'datum', 'data') + (sure < shown ? `, and ${shown - sure} unsure or said not to be personal` : '') : `${count(rows.length, 'datum', 'data')} of ${shown}${doubtful === 0 || doubtful === rows.length ? '' : `, ${doubtful} of them unsure or said not to be personal`}`}
      {rows.length > 0 && found.by !== 'words' ? found.by === 'said' ? `: “${query.q ?? ''}” stands in what is said of them` : found.by === 'files' ? `: “${query.q ?? ''}” stands in the names of their files` : `: nothing holds “${query.q ?? ''}”, these come near` : ''}
      {rows.length === 0 ? ': nothing is left' : ''}
    </p>
    {rows.length === 0 ? null : <Table page={page} groups={groups} columns={columns} query={query} change={change} printing={printing} />}
  </>
}

interface TableGiven { page: Page; groups: readonly Group[]; columns: readonly Column[]; query: Query; change(values: Partial<Query>): void; printing: boolean }

function Table({ page, groups, columns, query, change, printing }: TableGiven) {
  const isOpen = (row: number): boolean => page.data[row]?.id === query.open
  const from = printing ? 0 : query.from !== undefined ? Number(query.from) : query.open === undefined ? 0 : pageWith(groups, isOpen)
  const cut = cutOf(groups, from, printing ? onPaper : perPage)
  // a datum that the address opens is shown wherever it stands
  const opened = useRef<HTMLTableRowElement>(null)
  useEffect(() => { if (keptScroll() === undefined) opened.current?.scrollIntoView({ block: 'center' }) }, [])
  // what opens below a line moves no line
  const stay = (values: Partial<Query>): void => change({ from: String(cut.from || ''), ...values })
  return <>
    {printing ? cut.to < cut.total ? <p>The first {count(cut.to, 'line')} of {cut.total.toLocaleString('en')}: to print others, narrow the list first.</p> : null : <Pager query={query} cut={cut} />}
    <div class="scroll"><table role="table" class="data" aria-label="Data" aria-rowcount={cut.total}>
      <thead role="rowgroup"><tr role="row">{columns.map(column => <Head column={column} sort={query.sort ?? ''} change={change} />)}</tr></thead>
      {cut.groups.map(group => <tbody role="rowgroup" key={group.key}>
        {group.title === '' ? null : <tr role="row" class="group"><th role="rowheader" scope="rowgroup" colSpan={columns.length}><bdi>{group.title}</bdi> <span class="number">{group.rows.length.toLocaleString('en')}</span></th></tr>}
        {group.shown.map(row => <Row key={row} page={page} datum={page.data[row] as PageDatum} columns={columns} isOpen={isOpen(row)} change={stay} opened={opened} />)}
      </tbody>)}
    </table></div>
    {printing ? null : <Pager query={query} cut={cut} below />}
  </>
}

const froms = { code: 'seen in the code', people: 'stated by people', both: 'stated, against the code', '': 'published figures' }

function Head({ column, sort, change }: { column: Column; sort: string; change(values: Partial<Query>): void }) {
  const by = column.sort
  const order = by === undefined || sort.replace('-', '') !== by ? undefined : sort.startsWith('-') ? 'descending' : 'ascending'
  const next = order === undefined ? by : order === 'ascending' ? `-${by ?? ''}` : ''
  return <th role="columnheader" scope="col" aria-sort={order}>
    {by === undefined || !(by in orders) ? column.title : <button type="button" class="sort" onClick={() => change({ sort: next ?? '' })}>{column.title}<span aria-hidden="true">{order === 'ascending' ? ' ↑' : order === 'descending' ? ' ↓' : ''}</span></button>}
    <span class="from">{froms[column.from]}</span>
  </th>
}

interface RowGiven { page: Page; datum: PageDatum; columns: readonly Column[]; isOpen: boolean; change(values: Partial<Query>): void; opened: preact.RefObject<HTMLTableRowElement | null> }

function Row({ page, datum, columns, isOpen, change, opened }: RowGiven) {
  const [first, ...others] = columns
  return <>
    <tr role="row" ref={isOpen ? opened : undefined} class={isOpen ? 'open' : undefined}>
      <th role="rowheader" scope="row">
        <button type="button" class="opener" aria-expanded={isOpen} onClick={() => change({ open: isOpen ? '' : datum.id })}>{first?.cell(page, datum)}</button>
      </th>
      {others.map(column => <td role="cell" data-title={column.title}>{column.cell(page, datum)}</td>)}
    </tr>
    {isOpen ? <tr role="row" class="more"><td role="cell" colSpan={columns.length}><Details page={page} datum={datum} /></td></tr> : null}
  </>
}
