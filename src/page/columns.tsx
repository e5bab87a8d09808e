import type { ComponentChildren } from 'preact'
import type { Page, PageDatum, PageListed, PagePurpose } from '../types/index.js'
import { Collected, Kept, Sent } from './doings.js'
import { capital, categoryOf, isOfFile, isUsed, listedAs, listedOf, namesOf, period, purposeIndexes, purposesOf, recordTitle, subjectsOf, words } from './facts.js'
import { Blank, FirstPlace, Listed, Marked, Own, Place, PurposeLink, Slips, Standing } from './parts.js'
import { FirstLines } from './rest.js'

export interface Column {
  name: string
  title: string
  /** Whether the code shows it, or people have said it. */
  from: 'code' | 'people' | 'both' | ''
  /** It can be chosen away. */
  optional?: boolean
  /** Shown as long as nobody chooses. */
  usual: boolean
  sort?: string
  cell(page: Page, datum: PageDatum): ComponentChildren
}

interface Said { purpose: PagePurpose; listed?: PageListed }

/** What people have said of a datum under each of its purposes, with the line; of what none lists, what those of its recipients say; blank where nobody has. */
function Told({ page, datum, text }: { page: Page; datum: PageDatum; text(one: Said): string | undefined }) {
  const listed: Said[] = datum.declared.length > 0 ? listedOf(page, datum) : purposesOf(page, datum).map(purpose => ({ purpose }))
  if (listed.length === 0) return datum.state === 'undeclared' ? <Blank /> : null
  return <>{listed.map(one => {
    const told = text(one)
    return <span class="seen">{told === undefined ? <Blank /> : <Own>{told}</Own>} {told === undefined ? null : <span class="source"><Place page={page} at={(one.listed ?? one.purpose).at} short /></span>}</span>
  })}</>
}

export const columns: readonly Column[] = [
  {
    name: 'data', title: 'Data', from: 'code', usual: true, sort: 'data',
    cell: (page, datum) => <>{capital(categoryOf(page, datum).title)} <Marked {...categoryOf(page, datum)} /><span class="of">{isOfFile(page, datum) ? 'in' : 'of'} <Own>{recordTitle(datum)}</Own>: <Own>{namesOf(datum)}</Own></span></>,
  },
  { name: 'state', title: 'Standing', from: 'both', usual: true, optional: true, sort: 'state', cell: (page, datum) => <Standing page={page} standing={datum.standing} /> },
  {
    name: 'purposes', title: 'Purpose', from: 'people', usual: true, optional: true, sort: 'purposes',
    cell: (page, datum) => datum.purposes.length > 0
      ? <>{purposeIndexes(datum).map(index => <span class="seen">{datum.declared.length === 0 ? <span class="calm">of who gets it: </span> : null}<PurposeLink page={page} index={index} /> <DeclaredAt page={page} datum={datum} purpose={index} /></span>)}<Elsewhere datum={datum} /><Slips page={page} datum={datum} /></>
      : datum.none !== undefined ? <>not personal: <Own>{datum.none}</Own></>
        : datum.ignoredAt !== undefined ? <>left out <FirstPlace page={page} places={datum.ignoredAt} /></> : datum.state === 'undeclared' ? <><Blank what="no purpose" /><Slips page={page} datum={datum} /></> : null,
  },
  { name: 'asked', title: 'Asked', from: 'code', usual: true, optional: true, sort: 'asked', cell: (page, datum) => <Collected page={page} datum={datum} /> },
  { name: 'kept', title: 'Kept', from: 'code', usual: true, optional: true, sort: 'kept', cell: (page, datum) => <Kept page={page} datum={datum} /> },
  { name: 'sent', title: 'Handed on to', from: 'code', usual: true, optional: true, sort: 'sent', cell: (page, datum) => <Sent page={page} datum={datum} /> },
  {
    name: 'persons', title: 'Person', from: 'people', usual: false, optional: true, sort: 'persons',
    cell: (page, datum) => subjectsOf(page, datum).length > 0 ? <Listed>{subjectsOf(page, datum).map(one => <Own>{words(one)}</Own>)}</Listed> : isUsed(datum) ? <Blank /> : null,
  },
  { name: 'why', title: 'Reason given', from: 'people', usual: false, optional: true, cell: (page, datum) => <Told page={page} datum={datum} text={({ listed, purpose }) => listed?.why ?? purpose.description} /> },
  { name: 'basis', title: 'Basis', from: 'people', usual: false, optional: true, cell: (page, datum) => <Told page={page} datum={datum} text={({ purpose }) => purpose.basis && words(purpose.basis)} /> },
  {
    name: 'retention', title: 'Kept for', from: 'people', usual: false, optional: true,
    cell: (page, datum) => <Told page={page} datum={datum} text={({ listed, purpose }) => { const one = listed?.retention ?? purpose.retention; return one === undefined ? undefined : period(one) }} />,
  },
  { name: 'read', title: 'Read', from: 'code', usual: false, optional: true, cell: (page, datum) => <Readers page={page} datum={datum} /> },
  { name: 'others', title: 'Others ask it', from: '', usual: false, optional: true, cell: (_, datum) => datum.askedBy ?? '' },
  { name: 'places', title: 'Places', from: 'code', usual: false, optional: true, sort: 'places', cell: (page, datum) => <>{datum.uses.length} <FirstPlace page={page} places={datum.uses.map(use => use.at)} /></> },
]

/** A purpose that lists it in one place says nothing of the others. */
export const Elsewhere = ({ datum }: { datum: PageDatum }) => datum.state === 'undeclared' && datum.purposes.length > 0 ? <strong class="refused"> but not in every place</strong> : null

function DeclaredAt({ page, datum, purpose }: { page: Page; datum: PageDatum; purpose: number }) {
  const index = datum.declared.find(one => one.purpose === purpose)
  const listed = index && page.purposes[purpose]?.data[index.data]
  if (listed === undefined) return null
  const as = listedAs(page, datum, listed)
  return <>{as === undefined ? null : <span class="calm">lists it as {as} </span>}<span class="source"><Place page={page} at={listed.at} short /></span></>
}

/** Who reads what is kept. */
export function Readers({ page, datum: { reading } }: { page: Page; datum: PageDatum }) {
  if (reading === undefined) return null
  return <>
    {reading.places.length > 0 ? <span class="seen">read <FirstPlace page={page} places={reading.places} /></span> : null}
    {reading.named.length > 0 ? <span class="seen">perhaps: a property of this name is read, of what record is not known <FirstPlace page={page} places={reading.named} /></span> : null}
    {reading.outside.map(name => <span class="seen">read outside: <Own>{name}</Own></span>)}
    {reading.verdict === 'unsure' && reading.doubts.length > 0 ? <div class="doubts"><span class="seen">perhaps:</span><FirstLines lines={reading.doubts} most={3} /></div> : null}
    {reading.verdict === 'unread' && reading.outside.length === 0 ? <strong>{reading.shownAgain ? 'only shown again to be edited' : 'nowhere'}</strong> : null}
  </>
}

/** Columns by what an address names; the first always stands. */
export const columnsFor = (names: string | undefined): Column[] => {
  const chosen = names === undefined ? undefined : new Set(names.split(','))
  return columns.filter(column => column.optional !== true || (chosen?.has(column.name) ?? column.usual))
}

