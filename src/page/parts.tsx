import type { ComponentChildren } from 'preact'
import type { Page, PageCategory, PageDatum, PagePlace, Sensitivity, Severity as PageSeverity, Standing as PageStanding } from '../types/index.js'
import { addressOf } from './address.js'
import { capital, misnamedOf, recipientTitle } from './facts.js'
import { Own } from './own.js'
import { Rest } from './rest.js'

export { Own }

/** A line of code or of the manifest; a link where the repository's host is known. */
export function Place({ page, at, short = false }: { page: Page; at: PagePlace; short?: boolean }) {
  const file = page.files[at.file]
  if (file === undefined) return null
  const whole = `${file.path}:${at.line}`
  const text = <code><bdi>{breakable(short ? shortPath(file.path) : file.path)}<span class="number-of-line">:{at.line}</span></bdi></code>
  if (file.href === undefined) return <span class="place" title={whole}>{text}{file.changed === true ? short ? <abbr title="changed since the commit: its lines may differ there">*</abbr> : ' (changed since the commit, its lines may differ there)' : null}</span>
  return <a class="place" href={`${file.href}${at.line}`} title={whole} rel="noreferrer" target="_blank">{text}</a>
}

/** A path may break behind a slash. */
const breakable = (path: string) => path.split('/').map((part, index) => index === 0 ? part : <>/<wbr />{part}</>)

/** A file and its folder say where one is; the whole path stands in what opens. */
function shortPath(path: string): string {
  const parts = path.split('/')
  return parts.length > 2 ? `…/${parts.slice(-2).join('/')}` : path
}

/** The first line of several in a cell, and how many more there are, which open. */
export function FirstPlace({ page, places }: { page: Page; places: readonly PagePlace[] }) {
  const [first, ...others] = new Map(places.map(place => [`${place.file}:${place.line}`, place])).values()
  if (first === undefined) return null
  return <span class="source"><Place page={page} at={first} short /><Rest number={others.length}>{() => <ul class="plain">{others.map(at => <li><Place page={page} at={at} /></li>)}</ul>}</Rest></span>
}

/** What only people can say and nobody has said. */
export const Blank = ({ what = 'not stated' }: { what?: string }) => <span class="blank">{what}</span>

const sensitivities: Record<Sensitivity, string> = { special: 'Special category', sensitive: 'Sensitive', ordinary: 'Ordinary' }
export const sensitivityTitle = (sensitivity: Sensitivity): string => sensitivities[sensitivity]

/** Sensitive data are marked in words, and in colour besides. */
export const Marked = ({ hint, ...category }: Marks) => <><Grave {...category} />{hint === undefined ? null : <> <span class="mark hint" title={hint.says}>{hint.mark}</span></>}</>

interface Marks { sensitivity: Sensitivity; article?: string | undefined; mayReveal?: string | undefined; hint?: PageCategory['hint'] }

function Grave({ sensitivity, article, mayReveal }: Marks) {
  if (mayReveal !== undefined) return <span class="mark reveals">May reveal {mayReveal}</span>
  if (sensitivity === 'ordinary') return null
  return <span class={`mark ${sensitivity}`}>{sensitivities[sensitivity]}{article === undefined ? '' : ` · GDPR Art. ${article}`}</span>
}

export const Standing = ({ page, standing }: { page: Page; standing: PageStanding }) =>
  <span class={`state ${standing}`} title={page.standings[standing].says}>{capital(page.standings[standing].title)}</span>

export const Severity = ({ severity }: { severity: PageSeverity }) => <span class={`severity ${severity}`}>{severity === 'error' ? 'Error' : 'Warning'}</span>

/** A purpose by its name, leading to what is said of it. */
export function PurposeLink({ page, index }: { page: Page; index: number }) {
  const purpose = page.purposes[index]
  return purpose === undefined ? null : <a href={addressOf('purposes', { open: purpose.name })}><Own>{purpose.name}</Own></a>
}

/** The slip in a tag that leaves a datum without its purpose, and where it stands. */
export const Slips = ({ page, datum }: { page: Page; datum: PageDatum }) => <>{misnamedOf(page, datum).map(one => <span class="seen">
  its tag names the purpose <strong class="refused">“<Own>{one.name}</Own>”</strong>, which the manifest does not have{one.meant === undefined ? '' : <>; did you mean <PurposeLink page={page} index={one.meant} />?</>} <FirstPlace page={page} places={one.at} />
</span>)}</>

export function RecipientLink({ page, index }: { page: Page; index: number }) {
  const recipient = page.recipients[index]
  return recipient === undefined ? null : <a href={addressOf('recipients', { open: recipient.name })}><Own>{recipientTitle(recipient)}</Own></a>
}

/** Several things in one line, parted by commas. */
export const Listed = ({ children }: { children: ComponentChildren[] }) => <>{children.map((child, index) => <>{index > 0 ? ', ' : null}{child}</>)}</>
